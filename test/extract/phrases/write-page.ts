import { writeFileSync } from 'node:fs';
import { page } from './page.ts';

writeFileSync(new URL('../../../docs/deadlines.md', import.meta.url), page());
