import type { Reading } from '../reading.ts';

/** 列第一位者为牵头单位，下同；排在首位的为牵头部门; "Where two owners are named, the first leads". */
const firstLeads =
  /(?:(?:列|排|排名|排序|位列)在?(?:最前|第一位?|首位|第一个?)|(?:第一|首)[个位])的?者?(?:责任|承办)?(?:单位|部门|名称)?(?:为|是|即为|系)(?:总|主要|第一)?(?:牵头|主责|主办|抓总)|\bfirst(?:[ -](?:named|listed|mentioned))?(?: (?:owner|unit|department|name|one|body|agency|office|organi[sz]ation|party|team))?(?: (?:named|listed|mentioned|given|shown))? (?:leads|takes the lead|has the lead|acts as (?:the )?lead|is (?:the |in the |in )?(?:lead|leader|charge)|(?:shall|will|must|should|to) (?:be the |take the )?lead)\b/;

/** What every such note says. */
const leading = /牵头|主责|主办|抓总|first[^.;。]{1,60}(?:lead|charge)/;

/**
 * From which code unit on the text says that the first unit of each list leads; infinite where it does not.
 * 列第一位者为牵头单位，下同 says it of its own list and those below, any other note of all.
 */
export const firstLeadsFrom = ({ folded }: Reading): number => {
  const found = leading.test(folded) ? firstLeads.exec(folded) : null;
  if (found === null) return Number.POSITIVE_INFINITY;
  const end = found.index + found[0].length;
  return folded.slice(end, end + 16).includes('下同') ? found.index : 0;
};
