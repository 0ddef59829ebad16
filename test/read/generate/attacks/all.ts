import { archiveAttacks } from './archives.ts';
import type { Attack } from './attack.ts';
import { entityAttacks } from './entities.ts';
import { pdfAttacks } from './pdfs.ts';
import { textAttacks } from './texts.ts';

export const attacks: readonly Attack[] = [
  ...textAttacks,
  ...archiveAttacks,
  ...entityAttacks,
  ...pdfAttacks,
];
