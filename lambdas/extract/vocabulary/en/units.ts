/**
 * Head nouns of English names of bodies and of those who hold office in them. Sources: the United States Government Manual,
 * the UK government's register of organisations, statutes and minutes of councils and boards read by hand.
 */
const heads =
  'department|departments|office|offices|agency|agencies|bureau|bureaus|bureaux|ministry|ministries|commission|commissions|committee|committees|subcommittee|council|councils|' +
  'board|boards|authority|authorities|administration|secretary|secretaries|secretariat|director|directors|directorate|administrator|administrators|head|heads|chair|chairs|chairman|' +
  'chairperson|vice-chair|president|vice president|minister|ministers|commissioner|commissioners|general|counsel|officer|officers|official|officials|manager|managers|coordinator|clerk|' +
  'treasurer|auditor|auditors|registrar|librarian|team|teams|group|groups|taskforce|force|unit|units|division|divisions|branch|branches|center|centers|centre|centres|institute|institutes|' +
  'institution|institutions|school|schools|university|universities|college|colleges|hospital|hospitals|company|companies|corporation|enterprise|enterprises|association|associations|' +
  'society|societies|federation|union|bank|court|courts|police|government|governments|municipality|municipalities|locality|localities|province|provinces|city|cities|county|counties|' +
  'district|districts|town|towns|township|townships|village|villages|region|regions|members|member|staff|staffs|employees|personnel|contractor|contractors|tribes|organization|organizations|' +
  'organisation|organisations|body|bodies|stakeholders|partners|leader|leaders|representative|representatives|delegates|colleagues|participants|press|headquarters|inspectorate|library|' +
  'archive|archives|museum|service|services|undersecretary|deputy|delegation|cabinet|panel|foundation|trustees|governor|governors|mayor|mayors|ambassador|attorney|engineer|sponsor|chief|' +
  'maintainers|editors|editor|collaborators|volunteers|operators|providers|suppliers|applicants|teachers|tenants|licensees|state|states|' +
  'agent|agents|owner|owners|holder|holders|user|users|operator|provider|supplier|vendor|vendors|tenant|landlord|landlords|resident|residents|occupier|occupiers|householder|householders|' +
  'skipper|skippers|master|masters|captain|captains|pilot|pilots|driver|drivers|crew|crews|carrier|carriers|student|students|pupil|pupils|parent|parents|guardian|guardians|teacher|' +
  'employer|employers|employee|worker|workers|volunteer|applicant|licensee|permittee|grantee|grantees|recipient|recipients|retailer|retailers|trader|traders|farmer|farmers|grower|growers|' +
  'nurse|nurses|doctor|doctors|physician|physicians|surgeon|matron|pharmacist|pharmacists|warden|wardens|supervisor|supervisors|superintendent|inspector|inspectors|surveyor|surveyors|' +
  'planner|planners|architect|accountant|solicitor|legal adviser|adviser|advisers|advisor|advisors|specialist|specialists|technician|technicians|caretaker|custodian|convener|convenor|' +
  'rapporteur|moderator|facilitator|delegate|trustee|executive|executives|principal|headteacher|dean|deans|provost|registry|consultant|consultants|developer|developers|maintainer|' +
  'reviewer|reviewers|researcher|researchers|examiner|examiners|assessor|assessors|lead|leads|workshop|workshops|factory|factories|plant|plants|firm|firms|business|businesses|' +
  'importer|importers|exporter|exporters|manufacturer|manufacturers|producer|producers|shipper|shippers|lessee|lessees|ward|wards|fleet|laboratory|laboratories|embassy|consulate|' +
  'cllr|cllrs|councillor|councillors|guild|guilds|folk|folks|entity|entities|devs|sysadmins|webmasters|' +
  'archivist|comptroller|controller|ombudsman|marshal|constabulary|brigade|cooperative|co-operative|directorates|secretariats|parliament|assembly|senate|congress|faculty|faculties|club|clubs|trust|trusts|forum|network|consortium|alliance|coalition|academy|academies|chamber|tribunal|corps|guard|patrol|squad|street|streets|subdistrict|subdistricts|community|communities|neighbourhoods|households|unions|station|stations|depot|depots|post|posts|kindergarten|kindergartens|nursery|nurseries|party|parties|person|persons|individual|individuals|candidate|candidates|component|components|designee|designees|chairs|co-chair|co-chairs|co-chairpersons|undersecretaries|attorneys|steward|stewards|scribe|scribes|shepherd|treasury|archdiocese|parish|parishes|borough|boroughs|clinic|clinics|canteen|canteens|hotel|hotels|merchant|merchants|shop|shops|shopkeepers|hauliers|cadre|cadres|brigades|enterprise|battalion|detachment|subsidiary|subsidiaries|subcommittees|taskforces|policemen|firefighters|leadership|secretariat|hosts|organiser|organisers|organizer|organizers|principals|headteachers|governors|coach|coaches|passengers|passenger|carers|caregivers|caregiver|landlords|occupants|visitors|exhibitor|exhibitors|bidder|bidders|tenderer|tenderers|borrower|borrowers|lender|lenders|insurer|insurers|controllers|processor|processors|publisher|publishers|sponsors|investigator|investigators|interpreter|interpreters|counsellor|counsellors|councillors|councillor|cashier|guards|porter|porters|harbourmaster|harbormaster|stevedore|stevedores|foreman|foremen|crewmembers|midwife|midwives|dispatcher|dispatchers|chairwoman|spokesperson|webmaster|admin|admins|committer|committers|chapter|chapters|lab|labs|office-holders|officeholders|wardens|liaison|liaisons|coordinators|co-ordinator|co-ordinators|clerks|treasurers|registrars|librarians|engineers|superintendents|planners|architects|accountants|solicitors|counsels|matrons|technologists|custodians|caretakers|conveners|convenors|rapporteurs|moderators|facilitators|archivists|comptrollers|marshals|presidents|chairpersons|chairmen|commissaries|chiefs|provosts|lecturers|lecturer|professors|invigilators|invigilator|readers|jurors|couriers|installers|installer|referees|umpires|marketers|breeders|beekeepers|innkeepers|keepers|keeper|bursar|bursars|proctor|proctors|sheriff|sheriffs|constable|constables|organs';

export const enHeads: ReadonlySet<string> = new Set(heads.split('|'));

/** Words that cannot stand in the name of a body, beside those of the duty vocabulary. */
const stops =
  'a|an|above|below|resolved|agreed|undertook|decided|as|that|which|who|whom|whose|in|into|by|shall|must|should|will|may|can|is|are|was|were|be|been|when|where|if|unless|with|under|through|before|after|within|at|from|than|then|not|no|or|but|' +
  'this|these|those|there|it|they|we|you|he|she|i|have|has|had|do|does|did|so|because|while|until|upon|between|among|during|about|per|via|also|including|such|what|how|why|' +
  'please|nor|neither|need|needs|ought|would|could|might|become|becomes|said|says|pursuant|regarding|concerning|against|over|toward|towards|consistent|according';

export const enStops: ReadonlySet<string> = new Set(stops.split('|'));

/** Words that put a name before a class of bodies rather than one. */
export const enClass =
  /^(?:all|each|every|any|other|relevant|appropriate|agencies|departments|localities|heads?|members|units|offices|states|staff|personnel|local|various|concerned|participating|executive departments)\b/;

/** Phrases in front of units and the role they give, longest first. */
export const enRolePhrases: readonly (readonly [
  words: string,
  role: 'lead' | 'support' | 'guide' | 'consult' | 'via',
])[] = [
  ['in coordination with', 'support'],
  ['in co-ordination with', 'support'],
  ['in cooperation with', 'support'],
  ['in co-operation with', 'support'],
  ['in collaboration with', 'support'],
  ['in partnership with', 'support'],
  ['in conjunction with', 'support'],
  ['in concert with', 'support'],
  ['jointly with', 'support'],
  ['together with', 'support'],
  ['along with', 'support'],
  ['working with', 'support'],
  ['shall work with', 'support'],
  ['must work with', 'support'],
  ['should work with', 'support'],
  ['to work with', 'support'],
  ['to liaise with', 'consult'],
  ['shall liaise with', 'consult'],
  ['cooperate with', 'support'],
  ['coordinate with', 'support'],
  ['collaborate with', 'support'],
  ['combined with', 'support'],
  ['with the support of', 'support'],
  ['with support from', 'support'],
  ['with the assistance of', 'support'],
  ['with assistance from', 'support'],
  ['with the help of', 'support'],
  ['with help from', 'support'],
  ['with the participation of', 'support'],
  ['with participation from', 'support'],
  ['with participation by', 'support'],
  ['with the cooperation of', 'support'],
  ['with input from', 'consult'],
  ['assisted by', 'support'],
  ['supported by', 'support'],
  ['in consultation with', 'consult'],
  ['after consultation with', 'consult'],
  ['after consulting', 'consult'],
  ['after consulting with', 'consult'],
  ['consult with', 'consult'],
  ['consulting with', 'consult'],
  // Of those it is followed by: "consult the Attorney General", "in coordination, as appropriate, with".
  ['consult', 'consult'],
  ['coordinate', 'support'],
  ['collaborate', 'support'],
  ['cooperate', 'support'],
  ['in consultation', 'consult'],
  ['in coordination', 'support'],
  ['in collaboration', 'support'],
  ['in cooperation', 'support'],
  ['with the advice of', 'consult'],
  ['with the concurrence of', 'consult'],
  ['acting through', 'via'],
  ['including through', 'via'],
  ['through', 'via'],
  ['via', 'via'],
  ['by way of', 'via'],
  ['with the backing of', 'support'],
  ['with contributions from', 'support'],
  ['in tandem with', 'support'],
  ['alongside', 'support'],
  ['in liaison with', 'consult'],
  ['liaising with', 'consult'],
  ['in agreement with', 'consult'],
  ['under the oversight of', 'guide'],
  ['overseen by', 'guide'],
  ['under the guidance of', 'guide'],
  ['under the direction of', 'guide'],
  ['under the supervision of', 'guide'],
  ['under the leadership of', 'guide'],
  ['guided by', 'guide'],
  ['led by', 'lead'],
  ['chaired by', 'lead'],
  ['headed by', 'lead'],
  ['coordinated by', 'lead'],
  ['is the responsibility of', 'lead'],
  ['be the responsibility of', 'lead'],
  ['are the responsibility of', 'lead'],
  ['assigned to', 'lead'],
];

const promises =
  'agreed to|undertook to|undertaken to|offered to|volunteered to|promised to|committed to|took an action to|took the action to|has an action to';

/** Words by which somebody takes work on. */
export const enPromises: readonly (readonly [word: string, true])[] = promises
  .split('|')
  .map((word) => [word, true] as const);
