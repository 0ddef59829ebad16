/** A paper's lines filled up to `width`, broken between words. */
const filled = (words: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

const enHead = 'The office shall consider all matters raised and report';
const enTail =
  'to the council, which shall consider what is to be done about all of these matters and shall say so to those who asked, and to all of the others who were present there and took part.';

/** An English phrase in a paragraph whose first line ends inside it, once at each blank. */
export const enWrapped = (phrase: string): string[] => {
  const words = phrase.split(' ');
  // Behind a point a line may end, and a raised point is a bullet.
  const breaks = words.flatMap((word, at) =>
    at > 0 && word !== '·' && words[at - 1]?.endsWith('.') !== true ? [at] : [],
  );
  return breaks.map((at) => {
    const first = [enHead, ...words.slice(0, at)].join(' ');
    const rest = [...words.slice(at), ...enTail.split(' ')];
    return [first, ...filled(rest, first.length)].join('\n');
  });
};

const zhHead =
  '各单位要高度重视此项工作认真组织切实抓好落实并按照规定的程序办理有关手续确保各项任务有人抓有人管';
const zhTail =
  '完成有关任务并报送材料，逾期不报的予以通报。' +
  '各部门要按照职责分工抓好落实并将进展情况及时报办公室汇总后统一上报市委市政府研究决定，逾期不报的按有关规定处理。'.repeat(
    3,
  );
const zhWidth = 36;

/** Whether the rest of a phrase can only be an item's number (10、11日), or a sentence ends in front of it. */
const another = (begun: string, rest: string): boolean =>
  /[.:]$/.test(begun) || (/^\d{1,3}[、.]/.test(rest) && !/月$/.test(begun));

/** A Chinese phrase in a paragraph whose first line ends inside it, once at each character. */
export const zhWrapped = (phrase: string): string[] =>
  Array.from({ length: Math.min(phrase.length, 20) - 1 }, (_, i) => i + 1)
    .filter((at) => !another(phrase.slice(0, at), phrase.slice(at)))
    .map((at) => {
      const first = `${zhHead.slice(0, zhWidth - at - 1)}，${phrase.slice(0, at)}`;
      const rest = phrase.slice(at) + zhTail;
      return [first, ...(rest.match(/[^\n]{1,36}/g) ?? [])].join('\n');
    });
