import type { Bilingual, Language } from './language.ts';

/** Who runs this installation (办公厅、办公室): one settings file, `seeds/office.json`. */
export interface Office {
  readonly name: Bilingual;
  /** SNS puts it in capitals and "> " before every SMS, so it counts in every segment: at most 11 ASCII letters or digits. */
  readonly displayName: string;
  /** IANA time zone in which a day begins and ends for this office. */
  readonly timeZone: string;
  readonly language: Language;
  /** Only `production` may write to addresses outside the allow-list. */
  readonly stage: 'production' | 'test';
  /** `hold`: every revision waits until the office releases it. Marked papers (内部, 此件不公开) wait in any case. */
  readonly release: 'automatic' | 'hold';
  /** Addresses that may be subscribed outside production; `*` stands for any run of characters. */
  readonly allowList: readonly string[];
  /** Uploads with more bytes are refused as `too-large`. */
  readonly maximumBytes: number;
}
