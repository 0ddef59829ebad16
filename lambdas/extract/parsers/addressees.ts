import type { Addressee } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import type { Reading, Stage } from '../reading.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { labelled, listItems } from './lines.ts';

/** How many lines from the top a salutation may stand. */
const head = 8;

const colon = 58;

const zhBody =
  /(?:部门|单位|部委|机构|政府|办公室|办公厅|委员会|协会|学会|中心|公司|企业|学校|院校|同志|团体|乡镇|街道|科室|支部|职工|员工|业主|[省市县区州部委局办处厅院所社校会室])$/;
const enBody =
  /\b(?:all|each|heads?|departments?|offices?|units|governments?|ministries|commissions|institutions|agencies|members|bureaus?|centers?|centres?|committees?|councils?|colleagues|localities)\b/;

/** A class of bodies, not one that a registry could know: 各单位, 有关部门, "all departments present". */
const generic =
  /^(?:各|有关|相关|其他|所有|全体|国务院各|[省市区县州]直?各|本[市区县局部院]各)|(?:各部门|各单位)$|^(?:(?:to )?all|each|every|the|other|relevant|heads of)? ?(?:the )?(?:all |relevant |executive |other )*(?:departments?|units?|agencies|offices?|heads of (?:all )?(?:executive )?(?:departments|agencies)|members|staff|attendees|participants|colleagues|ministries|commissions|localities|governments|people's governments)(?: present| and (?:units|agencies|offices)| of .{1,80}| concerned)?$/;

/** A line that addresses somebody: it ends in a colon, stands above the text, and is a list of bodies. */
const salutation = (reading: Reading): Span | null => {
  for (const block of reading.blocks.slice(0, head)) {
    const { marker } = block;
    const plain = marker === null || marker.style === 'emoji';
    if (block.kind === 'row' || block.end - block.start > 300 || !plain) continue;
    if (reading.folded.charCodeAt(block.end - 1) !== colon) continue;
    const start = marker?.end ?? block.start;
    const line = reading.folded.slice(start, block.end);
    if (/[。;]/.test(line) || labelOf(line) !== null) continue;
    const body = line.slice(0, -1);
    const zh = /[\u4e00-\u9fff]/.test(body);
    const last = (body.split(/[,、]/).at(-1) ?? '').replace(/\([^()]{0,40}\)$/, '').trim();
    const bodies = zh
      ? zhBody.test(last) && !/[如作通]下$|议定$|要求$|强调$/.test(body)
      : enBody.test(body) && !/ (?:shall|must|should|will|is|are|as follows)\b/.test(body);
    if (bodies) return { start, end: block.end - 1 };
  }
  return null;
};

/** Who the paper is addressed to: 主送, 分送, To, the salutation; and who gets a copy: 抄送, Cc. */
export const addressees: Stage = {
  name: 'addressees',
  run: (reading) => {
    const { text, folded, departments } = reading;
    const items = (span: Span, kind: Addressee['kind'], label: string): Addressee[] =>
      listItems(reading, span.start, span.end).flatMap((item): Addressee[] => {
        const named = departments.inside(item.start, item.end);
        // Names that only white space separates stand in one item and are addressed each by itself.
        const parts = named.length > 1 ? named.map(({ start, end }) => ({ start, end })) : [item];
        return parts.map((part, i) => ({
          name: text.slice(part.start, part.end),
          departmentId: named[i]?.value.slug ?? null,
          ...(named[i] === undefined && generic.test(folded.slice(part.start, part.end))
            ? { generic: true }
            : {}),
          kind,
          label,
          start: part.start,
          end: part.end,
        }));
      });
    const lines = labelled(reading, 'to', 'copy').flatMap(({ label, words, start, end }) =>
      items({ start, end }, label.role === 'copy' ? 'copy' : 'to', words),
    );
    const greeting = salutation(reading);
    const greeted =
      greeting === null ? [] : items(greeting, 'to', text.slice(greeting.end, greeting.end + 1));
    return { addressees: [...greeted, ...lines] };
  },
};
