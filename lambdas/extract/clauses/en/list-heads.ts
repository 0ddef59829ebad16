/** No expression about the words in front of the colon looks further back. */
const longestEnd = 48;
const aim = /\b(?:policy|policies|purposes?|objectives?|goals?|aims?) of /;
const aims = /(?: to| that)(?: [a-z]{2,14}ly)?:$| (?:is|are|be):$/;
const apart = /[,;]| (?:shall|must) /;
const principles =
  /\b(?:following|these|core|guiding) (?:[a-z]{2,16} )?(?:[a-z]{2,16} )?(?:principles?|values|objectives?|goals?|aims|priorities|purposes|policies|findings|definitions|factors|considerations|criteria)\b/;

/** Whether principles follow, and no tasks: "It is the policy of the United States to:", "consistent with the following principles:"; `line` ends in a colon. */
export const givesPrinciples = (line: string): boolean => {
  if (principles.test(line.slice(-140))) return true;
  const found = aims.test(line.slice(-longestEnd)) ? aim.exec(line) : null;
  return found !== null && !apart.test(line.slice(found.index));
};

const charge =
  /\b(?:mission|functions?|duties|responsibilities|tasks?|remit|role|mandate|charge) of /;
const are = /\b(?:shall|will|must) (?:be|include)(?: as follows| the following)?(?: to)?:$/;
const performs =
  /\b(?:shall|will|must|to) (?:have|perform|carry out|discharge|undertake|fulfil|fulfill) the following (?:[a-z]{2,16} )?(?:[a-z]{2,16} )?(?:functions?|duties|responsibilities|tasks?|activities|actions)\b/;

/** Whether what somebody is there for follows, item by item: "The mission of the Task Force shall be:", "shall have the following duties:". */
export const givesDuties = (line: string): boolean =>
  (are.test(line.slice(-longestEnd)) && charge.test(line)) || performs.test(line.slice(-140));

const paper = /\b(?:recommendations?|reports?|advice|information|findings|guidance)\b/;
const topics = / (?:on|regarding|concerning|about) (?:each of )?the following:$/;

/** Whether what follows is what a paper is about: "a report with recommendations, based on evidence, on the following:". */
export const givesTopics = (line: string): boolean => topics.test(line) && paper.test(line);
