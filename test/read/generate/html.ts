import { blocksOf } from './blocks.ts';
import { escapeXml } from './docx.ts';
import { type Encoding, encode } from './encode.ts';

/**
 * A text as a page that was saved from a site: menus, scripts, hidden words and a footer around it, every one of which
 * would make records of its own if it were read. Null when the encoding cannot hold the text.
 */
export const html = (text: string, encoding: Encoding = 'utf-8'): Uint8Array | null => {
  const charset = encoding === 'gb18030' ? 'gbk' : encoding.split('+')[0];
  const [title = ''] = text.split('\n');
  return encode(
    `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>${escapeXml(title)}</title><style>p { color: red; content: "by 1 May 2020" }</style>
<script>var task = "<p>${trap}</p>";</script></head>
<body><!-- ${trap} -->
<header><a href="/">Home</a></header>
<nav><ul><li><a href="/a">${trap}</a></li><li><a href="/b">Contact</a></li></ul></nav>
<div style="display: none">${trap}</div><p hidden>${trap}</p>
<main><article>
${blocksOf(text).map(blockOf).join('\n')}
</article></main>
<aside><p>${trap}</p></aside>
<template><p>${trap}</p></template><noscript>${trap}</noscript>
<footer><p>${trap}</p></footer>
<script src="https://tracker.example/t.js"></script></body></html>
`,
    encoding,
  );
};

/** A task that nobody set: it stands only where a reader of the page does not look. */
const trap = 'The Finance Department shall report the hidden costs by 1 May 2020.';

const blockOf = (block: ReturnType<typeof blocksOf>[number], n: number): string => {
  if (block.kind === 'table')
    return `<table><tbody>${block.rows
      .map((cells) => `<tr>${cells.map((c) => `<td>${inline(c)}</td>`).join('')}</tr>`)
      .join('\n')}</tbody></table>`;
  if (n === 0) return `<h1>${inline(block.text)}</h1>`;
  if (block.numbered?.style === 2)
    return `<ol start="${block.numbered.value}"><li>${inline(block.numbered.rest)}</li></ol>`;
  return `<p>${inline(block.text)}</p>`;
};

/** Entities, marks of emphasis and line ends of the source, as pages have them. */
const inline = (text: string): string =>
  escapeXml(text)
    .replace(/·/g, '&middot;')
    .replace(/ /g, (space, at: number) => (at % 60 === 59 ? '\n    ' : space))
    .replace(/[\p{L}]{4,}/u, (word) => `<b>${word}</b>`);
