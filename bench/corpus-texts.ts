import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BenchTexts {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly what: string;
}

const bulk = join(import.meta.dirname, '../../shared/corpus/bulk.tar.xz');

const texts = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const enLines = [
  'Section 2. Policy. It is the policy of the office to keep its papers in order and to tell those whom they concern.',
  'The Secretary of Finance, in consultation with the heads of the agencies, shall submit a report within 90 days of the date of this order.',
  '(a) reduce the use of paper by the end of fiscal year 2020; (b) keep a list of all contracts, and publish it by 15 March 2021.',
  'The report described the work of the former year and thanked the members for their advice.',
];
const zhLines = [
  '一、总体要求。坚持统筹推进、分类指导，进一步完善工作机制，提高服务水平。',
  '（一）由办公厅牵头，信息中心配合，6月底前完成方案，7月15日前报会议审议。',
  '各部门要高度重视，加强组织领导，于2021年3月15日前将落实情况报送办公厅。',
  '会议指出，去年各项工作取得明显成效，群众满意度稳步提升。',
];
const generated = (lines: readonly string[]): string[] =>
  Array.from({ length: 120 }, (_, i) =>
    Array.from({ length: 80 }, (__, k) => lines[(i + k * 3) % lines.length]).join('\n'),
  );

/** The bulk of the corpus where it is present, else texts made of our own sentences. */
export const benchTexts = (): BenchTexts => {
  if (!existsSync(bulk))
    return { en: generated(enLines), zh: generated(zhLines), what: 'generated texts' };
  const folder = mkdtempSync(join(tmpdir(), 'duban-bulk-'));
  try {
    execFileSync('tar', ['-xJf', bulk, '-C', folder]);
    const en = texts(join(folder, 'bulk/en'));
    const zh = texts(join(folder, 'bulk/zh'));
    return { en, zh, what: `${en.length} English and ${zh.length} Chinese documents` };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
