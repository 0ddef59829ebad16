import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Message } from '../lambdas/domain/dispatch.ts';
import type { Instant } from '../lambdas/domain/language.ts';
import type { Office } from '../lambdas/domain/office.ts';

interface Mail {
  readonly id: string;
  readonly office: Office;
  readonly to: readonly string[];
  readonly message: Message;
  readonly at: Instant;
}

/** RFC 5322 (2.1.1): no line of a message has more octets. */
const longestLine = 998;

/** A message as the mail that SNS would send: plain text from its no-reply address, no attachment. */
export const emlOf = async ({ id, office, to, message, at }: Mail): Promise<Buffer> => {
  const node = new MailComposer({
    from: { name: office.displayName, address: 'no-reply@sns.amazonaws.com' },
    to: [...to],
    subject: message.subject ?? '',
    text: message.text.replaceAll('\n', '\r\n'),
    messageId: `<${id}@duban.invalid>`,
    date: new Date(at),
  }).compile();
  const lines = message.text.split('\n');
  // The composer always encodes; unencoded the file can be read as it is, in any language.
  if (lines.every((line) => Buffer.byteLength(line) <= longestLine))
    node.getTransferEncoding = () => '8bit';
  return node.build();
};
