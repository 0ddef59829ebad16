import type { UnitRole } from '../../../domain/directive.ts';
import type { Reading } from '../../reading.ts';
import { makeLetters } from '../../text/letters.ts';
import type { CueTag } from '../../vocabulary/units.ts';

/** What the words behind a Chinese unit say of its role. */

/** What may stand between a unit and the word that gives it its role. */
const adverbs =
  '(?:要|应当|应|须|共同|分别|具体|主要|全力|大力|主动|积极|密切|协同|参与|做好|切实|认真|一并|依法|联合|负责|对口){0,4}';
/** What the words behind units cannot do without, by what they say. */
const signs = makeLetters({
  leads: '牵抓主',
  supports: '配协支',
  partakes: '参',
  makes: '组',
  guides: '导',
  office: '为是',
  of: '的',
});
const { leads, supports, partakes, makes, guides, office, of } = signs.bit;
const tails: readonly (readonly [sign: number, pattern: RegExp, role: UnitRole])[] = [
  [leads, new RegExp(`^${adverbs}(?:牵头|抓总|主责|主办)`), 'lead'],
  [supports, new RegExp(`^${adverbs}(?:配合|协助|协办|支持(?=配合|$|[,;、。)]))`), 'support'],
  [
    partakes,
    /^(?:共同|积极){0,2}(?:按照?(?:各自)?(?:职责|分工|职能)(?:分工)?)?(?:参与|参加)/,
    'support',
  ],
  // A、B组成专班; but A、B要组成专班, which is what they owe.
  [makes, /^(?:等)?(?!要|应|须|必须|联合|会同|抽调)[^,;。()]{0,12}组成(?!员|部分)/, 'support'],
  [partakes, /^(?:等)?(?:选派|指派|抽调|派出|安排|各?派)[^,;。()]{0,12}(?:参加|参与)/, 'support'],
  [
    guides,
    /^(?:负责|加强|予以|给予|做好|提供|进行|开展)?(?:具体|业务|专业|技术|全程){0,2}指导(?=$|[,;、。)])/,
    'guide',
  ],
];
/** 县水利局为责任单位: whose office it is. */
const officeOf =
  /^(?:均|同|共同)?(?:为|是|作为)(?:总|主要|第一|直接|具体|最终)?(?:(?:牵头|责任|主责|主办|承办|实施)(?:单位|部门|主体|科室|处室)|责任人|((?:配合|协办|参与|成员)(?:单位|部门)|成员|组员))(?=$|[,;。、)])/;
/** 要参与, 应当参与: the subject of a duty to take part owes that duty itself. */
const ownDuty = /^(?:要|应当|应|须|必须)(?:积极|主动|共同){0,2}(?:参与|参加)/;
/** 部门参与的机制: not what a body does but which of several. */
const attributive = /^[^,;。、()]{0,8}(?:牵头|参与|配合|负责|参加|组成)的/;
const consults =
  /^(?:等)?(?:进行|开展)?(?:充分|及时|密切|主动|加强){0,2}(?:协商|会商|商定|商量|研究|沟通|衔接|对接)/;
/** 通过省局考核: what is passed, and not by whom something is done. */
const judged =
  /^(?:的)?(?:组织的)?(?:考核|验收|评审|审查|审核|审批|认证|检查|评估|认定|批准|备案|同意|审定|评议|复核|抽检|检验|考评|鉴定|网站|官网|公众号|平台)/;
/** 依托养老服务中心、闲置公房等资源: a list that goes on with things names no bodies. */
const things =
  /^(?:[、和及与][^,;。]{1,30})?等?(?:资源|设施|场地|场所|阵地|载体|平台|渠道|点位|用房|房屋)/;
const together = /^(?:等)?(?:共同|联合|一起|一道|合作|协同)/;
const under =
  /^(?:等)?的?(?:具体|业务|统一|统筹|全面|坚强|直接|大力|共同){0,2}(指导|领导|支持|配合|协助)下/;

/** The words behind units, with the signs that they hold. */
export interface Tail {
  readonly words: string;
  readonly holds: number;
}

/** No words that tell a role stand further behind units. */
const reach = 24;

export const tailOf = ({ folded, codes }: Reading, from: number, to: number): Tail => {
  const end = Math.min(to, from + reach);
  return { words: folded.slice(from, end), holds: signs.of(codes, from, end) };
};

export const isAttributive = ({ words, holds }: Tail): boolean =>
  (holds & of) !== 0 && attributive.test(words);

/** The role of units whose office the words behind them tell; null where they tell none. */
export const officeRole = ({ words, holds }: Tail): UnitRole | null => {
  const found = (holds & office) === 0 ? null : officeOf.exec(words);
  return found === null ? null : found[1] === undefined ? 'lead' : 'support';
};

/** The role of units from the words behind them. */
export const tailRole = ({ words, holds }: Tail): UnitRole | null => {
  if ((holds & partakes) !== 0 && ownDuty.test(words)) return 'lead';
  for (const [sign, pattern, role] of tails)
    if ((holds & sign) !== 0 && pattern.test(words)) return role;
  return null;
};

export const cueRole = (cue: CueTag, tail: Tail): UnitRole | null => {
  const { words } = tail;
  if (cue === 'subject') return tailRole(tail) ?? 'lead';
  if (cue === 'via') return judged.test(words) || things.test(words) ? null : cue;
  if (cue === 'support' || cue === 'consult') return cue;
  if (cue === 'helped') return 'lead';
  if (cue === 'beside')
    return consults.test(words) ? 'consult' : together.test(words) ? 'support' : null;
  const word = under.exec(words)?.[1];
  return word === undefined ? null : word === '指导' || word === '领导' ? 'guide' : 'support';
};
