/** How far from the beginning a text shows what it is written in. */
const start = 4096;

const htmlTag =
  /^<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|base|div|table|p|h[1-6]|article|section|main|header|nav|ul|ol|span|font|center|img|a|b|br)(?=[\s>/])/i;

/** A page in XML begins with one of these; other languages in XML have elements of the same short names. */
const xhtmlTag = /^<(?:!doctype\s+html|html)(?=[\s>])/i;

/** What stands before the first tag of a page: white space, an XML declaration, comments. */
const before = /^(?:\s+|<\?xml[^>]{0,500}\?>|<!--(?:(?!-->)[\s\S]){0,3000}-->)/;

/** Whether a text is a web page, another language of marks that is not read here, or plain words. */
export const writtenIn = (text: string): 'html' | 'text' | { readonly unsupported: string } => {
  let head = text.slice(0, start).replace(/^\ufeff/, '');
  const declared = /^\s*<\?xml/.test(head);
  const whole = head;
  for (let match = before.exec(head); match !== null; match = before.exec(head))
    head = head.slice(match[0].length);
  if ((declared ? xhtmlTag : htmlTag).test(head)) return 'html';
  if (/^<!doctype/i.test(head) || declared || isNamespaced(head))
    return { unsupported: /Word\.Document|wordDocument/.test(whole) ? 'XML (Word 2003)' : 'XML' };
  const mail = /^(?:MIME-Version|From|Subject|Date|Content-Type):/im.test(whole.slice(0, 200));
  if (mail && /^Content-Type:\s*multipart\/related/im.test(whole))
    return { unsupported: 'MHTML (web archive)' };
  if (mail && /^Content-Type:\s*multipart\//im.test(whole)) return { unsupported: 'EML (mail)' };
  return 'text';
};

/** Whether a text begins with an element of a namespace that it declares. */
const isNamespaced = (head: string): boolean =>
  /^<\w{1,40}:/.test(head) && head.slice(0, head.indexOf('>') + 1).includes('xmlns');
