import type { Named } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import { withoutTail } from '../../domain/tail.ts';
import type { Reading } from '../reading.ts';
import { firstsOf } from '../text/fold.ts';
import { enHeads } from '../vocabulary/en/units.ts';
import {
  compoundSurnames,
  givenName,
  honorifics,
  pinyinSurnames,
  surnames,
  zhTitles,
} from '../vocabulary/names.ts';
import { personAt } from './people.ts';
import type { Unit } from './unit.ts';

const afterTitle = new RegExp(`(?:${zhTitles})([\\u4e00-\\u9fff]{2,4})$`);
const beforeTitle = new RegExp(`^([\\u4e00-\\u9fff]{2,4}?)(?:副?(?:${zhTitles}))`);

const chineseName = (name: string): boolean => {
  const compound = compoundSurnames.has(name.slice(0, 2));
  if (!compound && !surnames.has(name[0] ?? '')) return false;
  if (name.length > (compound ? 4 : 3) || name.length < (compound ? 3 : 2)) return false;
  return !/[部局委办处科室院所会厅副]|司$|^任[组总主]|^常务/.test(name);
};

/** A Chinese person in an item of a list: the name alone, behind a title or before one. */
const zhPerson = (words: string): string | null => {
  const bare = (words.split(/[(（]/, 1)[0] ?? '').trim();
  if (chineseName(bare)) return bare;
  for (const pattern of [afterTitle, beforeTitle]) {
    const name = pattern.exec(bare)?.[1];
    if (name !== undefined && chineseName(name)) return name;
  }
  return null;
};

/** What part of the work a deputy has, in front of the title: 分管副校长李建国, 常务副市长. */
const share = '分管|协管|常务|执行|轮值';
const title = new RegExp(`(?:${share})?副?(?:${zhTitles})`, 'y');
/** First characters of titles and of names: few places need a closer look. */
const titled = firstsOf(['副', ...share.split('|'), ...zhTitles.split('|')]);
const named = firstsOf([...surnames, ...compoundSurnames]);
/** 任 */
const becoming = 0x4efb;
/** How long a name may be, the likeliest first. */
const lengths = [3, 2, 4] as const;

/** What may follow a person's name in a clause. */
const goesOn = /^(?:$|[,、;。()和与及要应须必负牵召组主带会于在按同分具协配]|同志)/;

/** A Chinese person with a title that begins at `at`: 赵立副市长, 张平同志, 副县长李春华. */
const titledPersonAt = (reading: Reading, at: number, to: number): Span | null => {
  const { folded, codes } = reading;
  const first = codes[at] ?? 0;
  if (named.has(first))
    for (const length of lengths) {
      if (!titled.has(codes[at + length] ?? 0) || !chineseName(folded.slice(at, at + length)))
        continue;
      // 张三任组长: what he is to be is no part of his name.
      if (codes[at + length - 1] === becoming && length > 2) continue;
      title.lastIndex = at + length;
      if (title.test(folded) && title.lastIndex <= to) return { start: at, end: title.lastIndex };
    }
  if (!titled.has(first)) return null;
  title.lastIndex = at;
  if (!title.test(folded)) return null;
  const begin = title.lastIndex;
  for (const length of [3, 2])
    if (
      begin + length <= to &&
      chineseName(folded.slice(begin, begin + length)) &&
      goesOn.test(folded.slice(begin + length, begin + length + 2))
    )
      return { start: at, end: begin + length };
  return null;
};

/** The person whose name begins at `at`: known to the text, or named with a title. */
export const zhPersonAt = (reading: Reading, at: number, to: number): Unit | null => {
  const person = personAt(reading, at, to);
  if (person !== null) return person;
  const titled = titledPersonAt(reading, at, to);
  return titled === null ? null : { ...titled, departmentId: null, generic: false };
};

const romanized = (first: string, second: string): boolean =>
  pinyinSurnames.has(first.toLowerCase()) && givenName.test(second.toLowerCase());

const notNames =
  /^(?:The|A|An|And|Of|No|It|In|On|To|We|All|As|None|Nil|Nobody|Same|Quorum|Yes|Tbc|Tbd|Received|Approved|Noted|Everyone|Party|State|Council|Department|Office|Committee|Association|Center|Centre|Secretary|Member|China|Chinese|General|Director|Chairman|President|Minister|Ministry|Board|Team|Group|Services?|Institute|Press|Science|Technology|City|County|Municipal|National|Bureau|Working|Project|Foundation|Maintainers|Directors|Review|Report|Plan|Action)$/;

/** A person with a Western name makes up the whole item: "Cllr Omar Haddad", "I. Novak (Auditor)". */
const westernName =
  /^(?:[A-Z]\.?|[A-Z]{2}|[A-ZÀ-Þ][a-zß-ɏ'’-]{1,20}|[A-Z][a-z]{1,3}[A-Z][a-z]{1,16})(?: (?:[A-Z]\.?(?= |$)|(?:van|von|de|der|den|la|le|bin|al) ?|[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,20})){1,3}$/;
/** A first name alone, in a list of those present. */
const firstName = /^[A-ZÀ-Þ][a-zß-ɏ]{1,14}(?:-[a-z]{2,10})?$/;

/** What is said of a person behind the name: "Ruth from the council", "Deb taking notes", "Kev - chair". */
const said = /[(（[@]| (?:[-–—]|from|taking|via|by|representing|until) /;

/** A person in an item of a list; null when it names none. `listed`: the item stands in a list of persons. */
export const personIn = (reading: Reading, item: Span, listed: boolean): Named | null => {
  const words = reading.text.slice(item.start, item.end);
  const department = reading.departments.first(item.start, item.end);
  // 计划财务部高远: the name stands behind the department.
  const skip = department?.start === item.start ? department.end - item.start : 0;
  const zh = zhPerson(words.slice(skip));
  const at = (name: string, from = 0): Named | null => {
    const start = words.indexOf(name, from);
    return start < 0
      ? null
      : { name, start: item.start + start, end: item.start + start + name.length };
  };
  if (zh !== null) return at(zh, skip);
  const bare = withoutTail(words.split(said, 1)[0] ?? '', ' ').replace(/^[\s*-]{1,4}/, '');
  const tail = /([A-Z][a-z]+) ([A-Z][a-z'-]+)$/.exec(bare);
  if (tail?.[1] !== undefined && tail[2] !== undefined && romanized(tail[1], tail[2]))
    return at(tail[0], bare.length - tail[0].length);
  if (!listed) return null;
  const title = honorifics.exec(bare.toLowerCase());
  const name = title === null ? bare : bare.slice(title[0].length);
  const ordinary = name.split(' ').every((word) => !notNames.test(word));
  const alone =
    department === undefined && firstName.test(name) && !enHeads.has(name.toLowerCase());
  return ordinary && (alone || westernName.test(name)) ? at(name) : null;
};

/** Names as those in a chat type them: "nils, karo, bhavin", "HelenB, rahulm, Sofie_V". All items are such, or none is one. */
const nick = /^[A-Za-z][A-Za-z\d_-]{2,14}$/;
const low = /^(?:[a-z]|.*[_\d])/;
const notLow =
  /^(?:none|nobody|all|everyone|same|see|tbc|tbd|quorum|yes|the|apologies|others?|guests?|observers?|members|staff|public|press|residents|volunteers)$/i;
export const lowNames = (reading: Reading, { start, end }: Span): Named[] => {
  const found: Named[] = [];
  let at = start;
  let typed = false;
  for (const item of reading.text.slice(start, Math.min(end, start + 300)).split(',')) {
    const name = item.trim();
    if (!nick.test(name) || notLow.test(name)) return [];
    typed ||= low.test(name);
    const from = reading.text.indexOf(name, at);
    found.push({ name, start: from, end: from + name.length });
    at = from + name.length;
  }
  return typed && found.length > 1 ? found : [];
};
