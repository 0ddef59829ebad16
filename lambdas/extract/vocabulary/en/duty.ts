import type { DutyRow } from '../duty.ts';

/**
 * English words that make, limit or deny a duty, machine-made English of Chinese included. Sources: Garner, Guidelines for
 * Drafting and Editing Legislation (shall, must, may); Federal Plain Language Guidelines III.a.iv; minutes of councils and boards read by hand.
 */
export const enDuty: readonly DutyRow[] = [
  [
    'must',
    'must|shall|should|would need to|will need to|will have to|would have to|is to|are to|need to|needs to|has to|have to|ought to|is required to|are required to|is directed to|are directed to|is instructed to|are instructed to|is hereby directed to|are hereby directed to|is tasked with|are tasked with|is charged with|are charged with|was charged with|were charged with|has been asked to|have been asked to|has been tasked with|have been tasked with|has been instructed to|have been instructed to|has been directed to|have been directed to|has until|have until|is responsible for|are responsible for|it is necessary to|make sure|be sure to|is requested to|are requested to|is asked to|are asked to|was asked to|were asked to|was instructed to|were instructed to|was directed to|were directed to|was requested to|were requested to|was tasked with|were tasked with|was tasked to|is tasked to|are reminded to|is reminded to|is obliged to|are obliged to|undertakes to',
  ],
  ['please', 'please|kindly'],
  [
    'may',
    'may|can|could|might|is free to|are free to|is authorized to|are authorized to|is permitted to|are permitted to|shall be permitted to|shall be allowed to|shall be entitled to|shall be eligible to|shall be free to|shall be authorized to|may not',
  ],
  [
    'urge',
    'want to|wants to|would like to|wishes to|hope to|hopes to|hope that|hopes that|hoped that|wishes that|wish to|will wish to|may wish to|is advised to|are advised to|is urged to|are urged to|is welcome to|are welcome to|is encouraged to|are encouraged to|encourages|encouraged|recommends|recommended|suggests|suggested|proposes|proposed|invites|invited',
  ],
  [
    'said',
    'will recall|will recall that|will be aware|will remember|will know|will have seen|will note that|said that|introduced that|disclosed that|revealed that|said|says|believes|believed|believes that|pointed out|pointed out that|points out|noted that|noted|reported that|reported|thanked|welcomed|listened to|heard|affirmed|fully affirmed|is fully affirmed|explained|described|commented',
  ],
  [
    'thought',
    'thinks|thinks that|thought that|feels that|feels the|feels we|feels strongly|felt that|felt the|felt strongly|argues|argues that|argued|argued that|is of the view|is of the opinion|was of the view|was of the opinion|were of the view|were of the opinion|are of the view|are of the opinion|in his view|in her view|in their view|in his opinion|in her opinion|in their opinion|in my opinion|in my view|wonders|wondered|queried|questioned|is not convinced|was not convinced|suspects|suspected that|worries|worried that|fears that|feared that|doubts|doubted|asked if|asked whether|considered whether|discussed whether|debated whether|not convinced that|of the view that|of the opinion that|maybe|perhaps|somebody suggested|it was suggested that|suggestion that|argument that|felt strongly that',
  ],
  [
    'urges',
    'stressed|stressed that|emphasized|emphasized that|emphasised|emphasised that|demanded|demanded that|required that|agreed that|agreed|decided that|resolved that|directed that|proposed that|asked that|asks that|requests that|requires that|ordered that|requested that|instructed that|resolved|resolves|it was resolved that|it was agreed that|it is required that|it is requested that|it was decided that|it was resolved|emphasizes|emphasises|emphasizes that|emphasises that|stresses|stresses that|demands|demands that|instructs that|directs that',
  ],
  [
    'asked',
    'asked|requested|instructed|directed|tasked|ordered|asks|instructs|directs|orders|requires|required|gave direction|gave instruction|gave instructions|gives direction|gives instruction|gives instructions',
  ],
  [
    'expected',
    'is expected|are expected|is required|are required|is requested|are requested|is directed|are directed|is asked|are asked|is obliged|are obliged|is instructed|are instructed|is reminded|are reminded|is also expected|are also expected|is also asked|are also asked|is also required|are also required|is also requested|are also requested|is therefore asked|are therefore asked|is therefore requested|are therefore requested|is further directed|are further directed|is hereby directed|are hereby directed|is hereby required|are hereby required|is hereby requested|are hereby requested',
  ],
  ['decided', 'be noted|be approved|be received|be adopted|was approved|were approved'],
  [
    'done',
    'has been recommended|have been recommended|had been recommended|was recommended|were recommended|has been proposed|have been proposed|was proposed|were proposed|has been suggested|have been suggested|has been invited|have been invited|recommended by|proposed by|suggested by|has been|have been|had been|was|were|did|had|done',
  ],
  ['will', 'will|would|shall have|is going to|are going to'],
  [
    'haste',
    'recently|as soon as possible|promptly|immediately|without delay|in a timely manner|in time|forthwith|at the earliest|asap|urgently|expeditiously|shortly|soon',
  ],
  ['principle', 'insist on|adhere to|uphold|persist in'],
  [
    'everyone',
    'all departments|all units|each department|each unit|all offices|all agencies|every department|departments and units|all departments and units|all localities|all members|all staff|you|each agency|each unit|every unit|each department|all parties concerned|all relevant departments|relevant departments|all regions',
  ],
  [
    'x',
    'thinks fit|thinks it|thinks necessary|thinks proper|who thinks|who doubts|the proposed|a proposed|any proposed|such proposed|all proposed|each proposed|these proposed|this proposed|its proposed|their proposed|of proposed|the recommended|a recommended|any recommended|all recommended|the suggested|a suggested|any suggested|the invited|all invited|the encouraged|described in|described above|described below|described by|as described|described under|explained in|noted in|noted above|commented on|reported to|reported in|noted by|was necessary|will of the|goodwill',
  ],
  [
    'x',
    'be reported|not reported|not yet reported|not been reported|may be necessary|must-have|need to know basis|can be found|as the case may be|as may be|if need be|in need of',
  ],
  [
    'verb',
    'advocate|allow|permit|instruct|liaise|ping|bisect|rotate|rename|merge|bump|triage|escalate|forward|obtain|advertise|ask|authorise|authorize|canvass|cease|collate|compile|declare|devise|disband|dispose|erect|finish|hire|initiate|lay|nominate|operate|pass|reach|read|recruit|relay|rent|reopen|represent|reschedule|retain|rewrite|sell|spend|split|suspend|tell|thank|tidy|trim|try|unblock|warn|weed|withdraw|strive|endeavour|endeavor|compact|crack|eliminate|innovate|optimise|consolidate|stabilise|stabilize|uncover|rescue|evacuate|unify|practise|widen|broaden|curb|cope|investigate|post|archive|designate|mend|mow|paint|fence|inventory|relocate|brief|accelerate|accept|achieve|act|adapt|add|address|adhere|adjust|adopt|advance|aggregate|align|allocate|amend|analyse|analyze|apply|appoint|approve|arrange|assess|assign|assist|attach|attend|attract|audit|book|bring|build|calculate|call|carry|change|chase|check|circulate|clarify|clean|clear|close|collect|combine|communicate|compile|complete|comply|concentrate|conduct|confirm|consider|consolidate|construct|consult|contact|continue|contract|control|convene|coordinate|copy|correct|create|cultivate|cut|deal|decide|deepen|define|deliver|deploy|design|determine|develop|discuss|disseminate|distribute|divert|do|draft|draw|earnestly|effectively|email|encourage|enforce|enhance|ensure|establish|evaluate|examine|expand|expedite|explain|explore|extend|file|fill|finalise|finalize|find|fix|focus|follow|form|formulate|fully|further|gather|get|give|grasp|guarantee|guide|handle|help|hold|host|identify|implement|improve|include|increase|inform|innovate|inspect|install|integrate|introduce|invest|investigate|invite|issue|join|keep|launch|lead|learn|let|list|look|maintain|make|manage|meet|minimise|minimize|monitor|move|notify|obtain|offer|open|optimise|optimize|order|organise|organize|oversee|pay|plan|prepare|present|prevent|prioritise|prioritize|process|procure|produce|promote|propose|protect|provide|publicise|publicize|publish|purchase|pursue|put|raise|rectify|reduce|refer|refine|register|regulate|remind|remove|renew|repair|replace|reply|report|request|resolve|respond|restore|review|revise|revisit|safeguard|schedule|seek|select|send|set|settle|share|sign|simplify|solve|speak|speed|standardise|standardize|start|step|stop|streamline|strengthen|strictly|study|submit|summarise|summarize|supervise|supply|support|survey|sweep|take|talk|test|track|train|transfer|translate|undertake|update|upgrade|upload|urge|use|verify|visit|work|write',
  ],
];
