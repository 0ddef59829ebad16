import * as chrono from 'chrono-node';
import { makeExtract } from '../lambdas/extract/extract.ts';
import { registry } from '../lambdas/wiring/registry.ts';
import { benchTexts } from './corpus-texts.ts';
import { bytes, day, seconds } from './timing.ts';

/**
 * Both readers on the texts of one language, `en` or `zh`, in a process of their own: past 16 MB of machine code the engine
 * compiles expressions without care, and who comes second in a process would pay for the first.
 */
const noon = new Date(`${day}T12:00:00Z`);
const zh = process.argv[2] === 'zh';
const texts = benchTexts()[zh ? 'zh' : 'en'];
const extract = makeExtract(registry);
const ours = (text: string): unknown => extract(text, { supplied: day, uploaded: null });
const peer = (text: string): unknown =>
  zh ? chrono.zh.parse(text, noon) : chrono.parse(text, noon);
const [theirs = 0, own = 0] = seconds(texts, [peer, ours]).map(({ processor }) => processor);
const size = bytes(texts) / 1e6;
console.log(
  `  ${zh ? 'Chinese' : 'English'} ${(size / own).toFixed(2)} MB/s; chrono-node ${(size / theirs).toFixed(2)} MB/s; ratio ${(theirs / own).toFixed(2)}`,
);
