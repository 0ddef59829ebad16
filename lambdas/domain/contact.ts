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
 * Whether an address may be subscribed or written to: any in production, elsewhere only those of the allow-list, in which
 * `*` stands for any run of characters. Letter case does not count.
 */
export const isAllowed = (office: Office, address: string): boolean =>
  office.stage === 'production' ||
  office.allowList.some((pattern) => matches(pattern.toLowerCase(), address.toLowerCase()));

const matches = (pattern: string, address: string): boolean => {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === address;
  const last = rest.pop() ?? '';
  if (!address.startsWith(first) || address.length < first.length + last.length) return false;
  const end = address.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = address.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return address.endsWith(last);
};
