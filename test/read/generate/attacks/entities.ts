import { docx, docxOf } from '../docx.ts';
import { type Attack, hidden, noise } from './attack.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (declarations: string, words: string): Uint8Array =>
  docxOf(
    `<?xml version="1.0"?><!DOCTYPE w:document [${declarations}]><w:document xmlns:w="${main}"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  );

/** Ten entities, each ten times the one before: a thousand million laughs. */
const laughs = Array.from({ length: 10 }, (_, n) =>
  n === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`,
).join('');

const refused = 'unreadable too-complex';

/** An address nobody listens on; whoever resolves the entity calls it. */
const caller = 'http://127.0.0.1:9/entity';

export const entityAttacks: readonly Attack[] = [
  hidden('XML: a thousand million laughs', refused, () => document(laughs, '&l9;')),
  hidden('XML: one long entity 20,000 times', refused, () =>
    document(`<!ENTITY a "${'a'.repeat(50_000)}">`, '&a;'.repeat(20_000)),
  ),
  hidden('XML: an entity that is a local file', refused, () =>
    document('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'),
  ),
  hidden('XML: an entity behind a URL', refused, () =>
    document(`<!ENTITY x SYSTEM "${caller}">`, '&x;'),
  ),
  hidden('XML: a parameter entity behind a URL', refused, () =>
    document(`<!ENTITY % x SYSTEM "${caller}"> %x;`, 'words'),
  ),
  hidden('XML: an entity that names itself', refused, () =>
    document('<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;'),
  ),
  hidden('XML: entities in the numbering part', refused, () =>
    docx('1. One\n2. Two', {
      replace: {
        'word/numbering.xml': `<?xml version="1.0"?><!DOCTYPE w:numbering [${laughs}]><w:numbering xmlns:w="${main}">&l9;</w:numbering>`,
      },
    }),
  ),
  hidden('XML: 200,000 attributes on one element', `${refused} read too-large`, () =>
    docxOf(
      `<w:document xmlns:w="${main}"><w:body><w:p ${noise(200_000)
        .map((w, n) => `a${n}="${w}"`)
        .join(' ')}><w:r><w:t>words</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ),
  hidden('XML: an attribute of 10 MB', `${refused} read too-large`, () =>
    docxOf(
      `<w:document xmlns:w="${main}"><w:body><w:p a="${noise(1_500_000).join('')}"><w:r><w:t>words</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ),
  hidden('XML: cut in the middle of an element', refused, () =>
    docxOf(`<w:document xmlns:w="${main}"><w:body><w:p><w:r><w:t>wor`),
  ),
  hidden('DOCX: numbering levels that name each other 10,000 times', `${refused} read`, () =>
    docx(`1. One\n2. Two`, {
      replace: {
        'word/numbering.xml': `<w:numbering xmlns:w="${main}">${Array.from(
          { length: 10_000 },
          (_, n) =>
            `<w:abstractNum w:abstractNumId="${n}"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1'.repeat(50)}"/></w:lvl></w:abstractNum><w:num w:numId="${n}"><w:abstractNumId w:val="${n}"/></w:num>`,
        ).join('')}</w:numbering>`,
      },
    }),
  ),
];
