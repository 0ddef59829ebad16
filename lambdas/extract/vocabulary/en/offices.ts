import { enDuty } from './duty.ts';

/**
 * Words by which an English paper shows itself to be one of a Chinese office, most often put into English by a machine:
 * ranks of Chinese government, bodies of the Party, formulas of its papers. Each row is one sign, however often it stands
 * there: 乡镇街道, 人民政府, 领导小组, 干部群众, 一是…二是, 做好…工作, 会议精神, 隐患, 各地各单位, 整改, 台账, 宣传, 主持会议, 牵头.
 * Sources: 《中央党政机关、人民团体及其他机构英文译名》; bulletins of provinces in English and what machines make of them, read by hand.
 */
const signs = [
  'township|townships|towns and streets|subdistrict|subdistricts|sub-district|sub-districts|street office|street offices|streets and towns',
  "people's government|people's governments|people's congress|people's republic",
  'party committee|party committees|party group|party secretary|party branch|party branches|party organization|party organizations',
  'leading group|leading party group|leading groups|special class|work leading group',
  'cadre|cadres|leading cadres',
  'masses|broad masses',
  'county magistrate|county head|county chief|county mayor|deputy county head|deputy county magistrate|vice county head|vice mayor|deputy mayor|district head|deputy district head',
  'first is to|one is to|first is that|one is that',
  'second is to|two is to|second is that|two is that',
  'third is to|three is to|third is that|three is that',
  'fourth is to|four is to|fourth is that',
  'county-level|city-level|district-level|township-level|village-level|at all levels',
  'do a good job|doing a good job|do a good job in|do well',
  'spirit of meeting|spirit of the meeting|spirit of the conference|conveyed the spirit',
  'hidden danger|hidden dangers|hidden trouble|hidden troubles|dragnet',
  'all localities|all places|various places|all townships|all counties|each township|each county|each street|each town|every township|every county|all streets',
  'all units|each unit|every unit|relevant units|relevant departments|all relevant units|all relevant departments|responsible unit|responsible units',
  'notice on|notice about|notice of carrying out|circular on',
  'rectify|rectified|rectification',
  'special action|special rectification|special campaign|implementation plan|work plan|implementation scheme',
  'supervision office|inspection office|law enforcement brigade|law enforcement detachment|enforcement detachment',
  'one by one|item by item|household by household',
  'work ledger|problem ledger|ledger|ledgers|establish account',
  'propaganda',
  'presided over|presided over and spoke|presided over the meeting',
  'takes the lead|take the lead|taking the lead',
  'bureau|bureaus',
  'deputy director of the county|county committee|city committee|municipal committee|district committee|county government|municipal government|city government|district government',
  'emphasizes|pointed out that|delivered a speech|make a speech|made a speech',
  "women's federation|federation of trade unions|trade union federation|disabled persons' federation|federation of industry and commerce|youth league committee|communist youth league",
  'member units|headquarters office|command office|office of the headquarters|flood control headquarters|flood prevention headquarters',
  'persons in charge|main person in charge|responsible comrade|responsible comrades|first responsible person|main leaders|main responsible|comrades',
  'notified as follows|notice as follows|noticed as follows|notify as follows|recorded as follows|given as follows|arranged as follows|the reply is as follows|contents of the meeting are as follows|opinions are as follows|minutes are as follows|matters are as follows|notice the relevant matters|matters as follows',
  'meeting demanded|meeting required|meeting stressed|meeting emphasized|meeting considered that|meeting held that|meeting believed|meeting made clear|meeting pointed out|conference stressed|conference demanded',
  'discipline inspection|commission for discipline inspection|discipline inspection committee',
  'spring festival|qingming|qingming festival|dragon boat festival|mid-autumn festival|tomb-sweeping|tomb-sweeping day|tomb sweeping festival|lantern festival|double ninth festival|chongyang festival',
  'yuan|mu of',
  'primary and middle schools|primary and secondary schools|middle school|middle schools|central school|central schools|village primary school',
  'attach great importance|attaches great importance|unannounced visits|unannounced inspection|special person|special personnel|work situation|relevant matters|typical cases|key links|main responsibility|subject responsibility|primary responsibility|fully affirmed|territorial responsibility',
  'management committee|administrative committee|development zone|economic development zone|industrial park',
  'meeting listened to|meeting heard|listened to the report|listened to the reports|heard the report|meeting studied|meeting conveyed|meeting noted',
  'grid member|grid members|community secretaries|village secretaries|village secretary|property service enterprises|property companies|property management companies|section chief|section chiefs|town government|township government|county government offices',
  'in-depth|practical and detailed|solid and effective|earnestly|conscientiously|personally',
  'civil affairs|human resources and social security|urban management|housing construction|market supervision|public security|natural resources and planning',
  'rural revitalization|poverty alleviation|civilized city|ecological civilization|letters and visits|letters and calls|government service center|people-benefiting',
  'grass-roots|grass roots units|grassroots units',
  'party members|party building|party style|party and government|two committees',
  'in place before|hidden perils|potential safety hazards|safety hazards|special class|special classes',
] as const;

/** Every word and the number of the sign it is one of. */
export const officeSigns: readonly (readonly [word: string, sign: number])[] = signs.flatMap(
  (words, sign) => words.split('|').map((word) => [word, sign] as const),
);

/** So many signs make a paper one of a Chinese office; an executive order has two at most, and a council's minutes. */
export const signsOfOffice = 4;

/** Head nouns of bodies and of those who work for them that only such papers have: 科, 股, 专班, 热线, 养老院, 场馆, 护林员, 网格员. */
export const officeHeads: readonly string[] =
  'section|sections|sub-district|sub-districts|counselor|counselors|room|hotline|hotlines|home|homes|venue|venues|ranger|rangers|technician|technicians|comrade|comrades|forces|squads|squadron|squadrons|detachments|battalions|sub-bureau|sub-bureaus|subbureau|substation|substations|sub-office|procuratorate|procuratorates|conference|zone|zones|farm|farms|reservoir|reservoirs|park|parks|mine|mines|supermarket|supermarkets|restaurant|restaurants|cooperatives|co-operatives|bases|directors|federations|instructors|grid|grids|finance'.split(
    '|',
  );

/** Verbs of tasks that only machines begin them with, or too seldom verbs in good English to be looked for everywhere. */
const ofMachines =
  'sum|convey|comb|realize|realise|release|dredge|demolish|dismantle|perfect|mobilize|mobilise|popularize|popularise|dispatch|stock|store|patrol|equip|supplement|intensify|tighten|combat|perform|execute|rank|feedback|hand|fulfil|fulfill|allocate|exchange|extinguish|subsidize|compact|master|cooperate|cover|enter|realise|sort|troubleshoot|push|pull|root|lock|seal|ban|shut|dig|plant|spray|disinfect|vaccinate|irrigate|harvest|sow|reward|punish|notarize|count|confirm|reserve|name|station|serve|participate|print|perfect|push|solve|mobilize|undertake|escort|dismiss|assemble|bear|assume|go|be|fully';

/** Verbs that say what somebody is or means, and not what there is to do. */
const ofStates = new Set(
  'include|plan|look|try|consider|meet|attend|attach|thank|tell|represent|be|let|offer|continue|contact|read'.split(
    '|',
  ),
);

/** Verbs in their base form that a task is told with. */
const taskVerbs: ReadonlySet<string> = new Set(
  [...enDuty.filter(([tag]) => tag === 'verb').map(([, words]) => words), ofMachines]
    .flatMap((words) => words.split('|'))
    .filter((word) => !ofStates.has(word)),
);

/** The base form of a verb that ends in -s; the word itself where it is none. */
const baseOf = (word: string): string => {
  if (!word.endsWith('s') || taskVerbs.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const short = word.slice(0, -1);
  return taskVerbs.has(short) ? short : word.slice(0, -2);
};

/** Which form of a verb of tasks a folded word is: its base form, or the one with -s; null for any other word. */
export const taskVerb = (word: string): 'base' | 'third' | null => {
  if (taskVerbs.has(word)) return 'base';
  return word.endsWith('s') && taskVerbs.has(baseOf(word)) ? 'third' : null;
};
