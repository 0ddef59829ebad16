import { at } from './at.ts';
import type { TimeToken } from './token.ts';

const [space, percent] = [32, 37] as const;

/** What may stand behind a year in a sentence; any other word says what is counted. */
const thing =
  /(?:%| (?!(?:and|or|to|at|for|by|in|the|is|are|was|were|shall|will|must|should|has|have|had|with|as|if|on|when|from|unless|so|that|which|until|till|through|before|after|a|an|inclusive|please|only|but|while|where|who|may|can|it|they|we|all|each|every|this|next|last|of(?! (?:them|it|these|those|all|our|its|their|which)\b)|ad|ce|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:calendar|consecutive|natural|working|business|workday|fiscal|fy)|(?:day|week|month|quarter|year|fortnight|hour|hr|minute|min)s?|[ap]m|o'clock|noon|hrs?|half)\b)[a-z])/y;

/** Whether a number stands in front of a word that can be counted: 5 May | 50 trees. */
export const countsThings = (folded: string, { kind, end }: TimeToken): boolean => {
  if (!'njoz#'.includes(kind)) return false;
  const next = folded.charCodeAt(end);
  return (next === space || next === percent) && at(thing, folded, end) !== null;
};

/** 家, 项, 号楼: what is counted, and with what it is numbered. */
const measure =
  /[家项名人件份批处个万亿元座台套辆场所支只户位类种章篇块幅吨亩条次款门片株棵里届轮组级倍余多%]|号(?:楼|院|门|桥|路|地块|标段|机组|炉|井|坝|馆|厅|线(?![上下]))/y;

/**
 * Whether the number that ends at `end` counts what stands behind it, and is no day of the month, or part of the named day
 * (`before` is its kind), that it touches: 5月|3家企业, 国庆节|两批. A date may leave out 日 (5月10前).
 */
export const countsAfterMonth = (folded: string, before: string, end: number): boolean =>
  before === 'F' || (before === '月' && at(measure, folded, end) !== null);
