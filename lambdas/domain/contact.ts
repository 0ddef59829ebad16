import type { Instant } from './language.ts';
import type { Channel } from './notice.ts';
import type { Office } from './office.ts';

/** Somebody, or some system, that a department's notices reach. */
export interface Contact {
  /** Slug of the department; `office` for what the office is told, `events` for other systems. */
  readonly department: string;
  readonly channel: Channel;
  /** A mail address, a telephone number in E.164 form, or the ARN of a queue. */
  readonly address: string;
  /** Gets only notices that are urgent. */
  readonly urgentOnly: boolean;
  /** `pending` until whoever owns the address confirms. */
  readonly state: 'confirmed' | 'pending';
  /** When it was subscribed; null when that is not known. */
  readonly since: Instant | null;
}

const shapes: Readonly<Record<Channel, RegExp>> = {
  email: /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,255}$/,
  sms: /^\+[1-9]\d{6,14}$/,
  queue: /^arn:[a-z-]+:sqs:[a-z0-9-]+:\d{12}:[\w-]{1,80}$/,
};

/** Whether an address has the form of its channel. */
export const isAddress = (channel: Channel, address: string): boolean =>
  shapes[channel].test(address);

/**
 * Whether an address may be subscribed or written to: any in production, elsewhere only those of the allow-list. Patterns mean
 * what IAM's StringLike means, by which the topics' policies check them: `*` any characters, `?` one, case counts.
 */
export const isAllowed = (office: Office, address: string): boolean =>
  office.stage === 'production' || office.allowList.some((pattern) => isLike(address, pattern));

/** Whether a text matches a pattern, each character looked at once for every `*`: no backtracking that grows. */
const isLike = (text: string, pattern: string): boolean => {
  let [at, inPattern, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') {
      star = inPattern++;
      mark = at;
    } else if (wanted === '?' || wanted === text[at]) {
      at++;
      inPattern++;
    } else if (star >= 0) {
      inPattern = star + 1;
      at = ++mark;
    } else return false;
  }
  return [...pattern.slice(inPattern)].every((rest) => rest === '*');
};
