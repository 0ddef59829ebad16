import { codesOf } from '../text/fold.ts';

/**
 * What names of Chinese bodies look like, and what is none though it looks like one. Text is folded. An expression that
 * most places fail has beside it the characters that it must begin or end with.
 */

/** Bodies that have bodies of their own under them: 区委宣传部, 市政府研究室. */
export const parent =
  /(?:国务院|党中央|兵团|[省市区县州镇乡]委|党委|党组|政府|常委会|总局|集团|公司|大学|医院|协会)$/;
/** None of them is longer. */
export const parentReach = 3;
/** Names that are whole whatever follows: no noun is made of them and the next word. */
export const strong =
  /(?:[\u4e00-\u9fff]{2}(?:局|厅|署|委员会|办公室|办公厅|协会|学会|联合会|公司|集团|大学|学院|医院|法院|检察院|银行|街道办事处|领导小组|指挥部|出版社|研究院|研究所|大队|支队|总队|管委会|总工会|疾控中心|融媒体中心|数据中心)|发展改革委|卫生健康委|国资委|政府)$|^各(?:单位|部门|地区|科室|处室|学校|乡镇|镇街|街道|支部)$/;
/** None of them looks further back: 某某融媒体中心. */
export const strongReach = 7;
export const strongEnds = codesOf('局厅署会室司团学院行处组部社所队心委府位门区校镇街道');
export const classes =
  /^(?:各|有关|相关|其他|其它|所有|全体|涉及|上述|下列|以上|成员|配合|牵头|协办|参与|你们?|我|本|承办|责任)/;
export const classBody = /(?:地区|单位|企业|主体|地方|各地|各级)$/;
/** What classes begin with, and what their bodies end with. */
export const classBegins = codesOf('各有相其所全涉上下以成配牵协参你我本承责');
export const classEnds = codesOf('区位业体方地级');
/** What a verb in front makes the object of a clause: 授权自贸试验区, 协调首都国际机场. */
export const objectBody =
  /(?:地区|单位|企业|主体|地方|各地|各级|区|县|市|省|州|镇|乡|村|机场|码头|车站|煤矿|农场|林场)$/;
/** A name that begins behind the verb: 协调区城管局. */
export const ofPlace = /^(?:[省市县区乡镇](?![场政域级])|各)/;
/** Nouns that name no body by themselves. */
export const noun = /^(?:部门|单位|机构|主体|机关|基地|地区|基金|保险|财政)$/;
/** 在 in front of a name is no part of it, but in 在京单位, 在建项目业主单位. */
export const where = /^在(?![京沪杭穗宁汉蓉外建营产册岗职])/;
/** Works that bodies are named after, which begin with what is a verb elsewhere: 集中采购主体, 联合采购办公室. */
export const compound =
  /^(?:集中|联合)(?:采购|招标|供养|核算|支付|救治|隔离|执法|办公|工作|指挥|检查组|调查组|党委)/;
export const compoundBegins = codesOf('集联');
/** Bodies inside others that a clause may name alone: 办公室会同计量科. */
export const alone =
  /^(?:科室|处室|办公室|办公厅|秘书处|工作专班|专班|项目部|联络组|工作组|工作队|[\u4e00-\u9fff]{0,2}分局)$/;
/** What those end with. */
export const aloneEnds = codesOf('室厅处班部组队局');
/** Verbs that begin short names only: 保障科, but 保障行政执法机关 is a clause. */
export const weak =
  /^(?:保障|整合|融合|考核|督查|救助|资助|养护|看护|帮扶|疏导|征集|研究|推广|维护|评价)/;
/** Which part of a government is meant, as laws say it: 县级以上人民政府负责特种设备安全监督管理的部门. */
export const charged = /(?:负责|主管|管理)[\u4e00-\u9fff]{2,14}?的(?:主管)?(?:部门|机构|单位)/y;
export const chargedBegins = codesOf('负主管');
/** Who answers for a body is named with it: 县级水利部门技术负责人. */
export const officer =
  /(?:的?(?:主要|分管|技术|行政|第一|直接|具体|有关|相关|党政){0,2}(?:负责人|负责同志|责任人|领导同志|领导(?!小组|班子|下|和)))/y;
export const officerBegins = codesOf('的主分技行第直具有相党负责领');
/** 产业测试中心建设方案: the name is part of the name of a work. */
export const works =
  /^(?:建设|改造|扩建|迁建|提升|升级|创建|培育)(?:的|实施|项目|工程|方案|规划|意见|标准|任务|工作|行动|进度|资金|用地|管理办法|[,。;、)]|$)/;
export const worksBegins = codesOf('建改扩迁提升创培');
export const site = /(?:中心|站|馆|基地|园区|产业园|开发区|新区|医院|学校|幼儿园|社区|街区)$/;
/** What makes a short name that begins with a verb the subject: 整治办要, 普查办会同. */
export const subjectOf =
  /^(?:要|应|须|必须|不得|负责|牵头|会同|配合|协助|按|每|于|对(?![标照接外])|\d{1,2}[月日]|、|和|:)/;
/** How a name that such a body is may go on behind its verb. */
export const shortHead =
  /^(?:办|组|专班|中心|科|处|股|队|室|指挥部|小组|工作专|工作组|单位|部门|机构|主体|人员|企业)/;
export const shortHeadBegins = codesOf('办组专中科处股队室指小工单部机主人企');
export const shortBody =
  /^(?:办|组|专班|中心|科|处|股|队|室|指挥部|小组|工作专班|办公室|工作组|单位|部门|机构|主体|人员|企业|科室|处室|省市|省区市|省份|市县)$/;

/** Letters and figures that names have: 各A级旅游景区, 12345热线办, 5000人以上企业. */
export const grade =
  /(?:\d?[a-z]{1,6}|\d{1,6}(?=热线|指挥|(?:a{0,5}级)|[人户吨亩座]以上))(?=[\u4e00-\u9fff])/y;

/** 各省（自治区、直辖市）, 各县（区）人民政府. */
export const levels =
  /\((?:集团|公司|街道办事处|办事处|街道办|总支|党组|党委|街镇|乡镇|部门|学校|中心|科|室|处|系|部|所|院|局|办|队|站|组|师|团|自治区|直辖市|居|社区|村|农场|林场|园区|管委会|市|区|县|州|盟|旗|镇|乡|街道|开发区|兵团|、|,|含|新区){1,12}\)/y;
