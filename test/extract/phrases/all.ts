import { enPhrases } from './en.ts';
import { enCycles } from './en-cycles.ts';
import { enMorePhrases } from './en-more.ts';
import type { PhraseRow } from './row.ts';
import { zhPhrases } from './zh.ts';
import { zhAgain } from './zh-again.ts';
import { zhCycles } from './zh-cycles.ts';

/** Every phrase in Chinese, and every one in English. */
export const zhRows: readonly PhraseRow[] = [...zhPhrases, ...zhAgain, ...zhCycles];
export const enRows: readonly PhraseRow[] = [...enPhrases, ...enMorePhrases, ...enCycles];
