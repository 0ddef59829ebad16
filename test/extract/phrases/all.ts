import { enPhrases } from './en.ts';
import { enCycles } from './en-cycles.ts';
import { enEvents } from './en-events.ts';
import { enMorePhrases } from './en-more.ts';
import { enTold } from './en-told.ts';
import type { PhraseRow } from './row.ts';
import { zhPhrases } from './zh.ts';
import { zhAgain } from './zh-again.ts';
import { zhCycles } from './zh-cycles.ts';
import { zhEvents } from './zh-events.ts';
import { zhHours } from './zh-hours.ts';
import { zhParts } from './zh-parts.ts';

/** Every phrase in Chinese, and every one in English. */
export const zhRows: readonly PhraseRow[] = [
  ...zhPhrases,
  ...zhAgain,
  ...zhCycles,
  ...zhEvents,
  ...zhHours,
  ...zhParts,
];
export const enRows: readonly PhraseRow[] = [
  ...enPhrases,
  ...enMorePhrases,
  ...enCycles,
  ...enEvents,
  ...enTold,
];
