/** Words that mark a paper as secret, limited or urgent (GB/T 9704-2012, 7.2.2). The grammar decides what they mean. */
const mark =
  /绝密|机密|秘密|内部|不公开|top secret|\bsecret\b|confidential|restricted|internal|official use/i;

/** A longer line is a sentence that speaks of secrecy. */
const longest = 40;

/** Whether a line of a page's header or footer, which are left out, must be kept: it marks the whole paper. */
export const isMark = (line: string): boolean => line.length <= longest && mark.test(line);
