import { describe, expect, test } from 'vitest';
import { readHtml } from '../../lambdas/read/html.ts';
import { defaultLimits } from '../../lambdas/read/limits.ts';

const readPage = (body: string) =>
  readHtml(Buffer.from(`<!doctype html><html lang="zh-CN"><body>${body}`), defaultLimits);

describe('what a person sees', () => {
  test.each<[string, string, string]>([
    ['paragraphs', '<p>one<p>two <b>and</b> more<div>three</div>', 'one\n\ntwo and more\n\nthree'],
    ['entities and white space', '<p>a &amp;\n  b&nbsp;c</p>', 'a & b c'],
    ['a source line broken in Chinese', '<p>关于会议\n  的通知</p>', '关于会议的通知'],
    ['line breaks', '<p>a<br>b</p>', 'a\nb'],
    ['numbers of lists', '<ol start=3><li>a<li value=7>b<li>c</ol>', '3. a\n\n7. b\n\n8. c'],
    ['letters', '<ol type=a><li>a<li>b</ol>', 'a. a\n\nb. b'],
    [
      'Chinese numbers',
      '<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>',
      '一、甲\n\n二、乙',
    ],
    [
      'bullets, and lists that show none',
      '<ul><li>a</ul><ul style="list-style:none"><li>b</ul>',
      '• a\n\nb',
    ],
    [
      'tables as rows',
      '<table><tr><th>a<th>b<th>c<tr><td rowspan=2>x<td colspan=2>y|z<tr><td>d<td>e</table>',
      '| a | b | c |\n| x | y¦z |  |\n| x | d | e |',
    ],
    [
      'a table that lays out the page as paragraphs, one of data inside it as rows',
      '<table><tr><td>left<td><p>text</p><table><tr><td>1<td>2</table></table>',
      'left\n\ntext\n\n| 1 | 2 |',
    ],
    [
      'no scripts, styles, hidden text or deletions',
      '<p>a<script>x</script><style>p{}</style><span hidden>b</span><span style="display: none">c</span><i aria-hidden=true>d</i><del>e</del></p>',
      'a',
    ],
    [
      'no navigation',
      '<nav>Home</nav><header>Head</header><div class="breadcrumb">a &gt; b</div><div role=navigation>menu</div><p>text</p><footer>foot</footer>',
      'text',
    ],
    [
      'runs of links outside the content',
      '<div><a href=a>one</a></div><div><a href=b>two</a></div><p>text and <a href=c>a link</a></p>',
      'text and a link',
    ],
    [
      'the content where the page marks it, with the headings before it',
      `<h1>Title</h1><p>advertisement</p><article><p>${'words '.repeat(30)}</p></article><p>more</p>`,
      `Title\n\n${'words '.repeat(30).trim()}`,
    ],
    ['an element that never closes', '<p>a<div><b>b', 'a\n\nb'],
  ])('%s', async (_, body, text) => {
    expect((await readPage(body)).text).toBe(text);
  });
});

describe('encodings', () => {
  const words = '关于会议';
  const gbk = [0xb9, 0xd8, 0xd3, 0xda, 0xbb, 0xe1, 0xd2, 0xe9];
  test.each<[string, Uint8Array]>([
    ['declared', Buffer.concat([Buffer.from('<meta charset=gb2312><p>'), Buffer.from(gbk)])],
    [
      'declared the old way',
      Buffer.concat([
        Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gbk"><p>'),
        Buffer.from(gbk),
      ]),
    ],
    [
      'declared wrongly: the bytes decide',
      Buffer.concat([Buffer.from('<meta charset=utf-8><p>'), Buffer.from([...gbk, ...gbk])]),
    ],
    ['a mark before all declarations', Buffer.from(`\ufeff<meta charset=gbk><p>${words}`)],
    ['UTF-16', Buffer.from(`\ufeff<html><p>${words}`, 'utf16le')],
  ])('%s', async (_, bytes) => {
    expect((await readHtml(bytes, defaultLimits)).text).toContain(words);
  });
});

test('places and the language it says it is in', async () => {
  const { places, declaredLanguage } = await readPage('<p>a<table><tr><td>b<td>c</table><p>d');
  expect(declaredLanguage).toBe('zh-CN');
  expect(places.map(([, place]) => place)).toEqual([
    { paragraph: 1 },
    { row: 1, cell: 1 },
    { row: 1, cell: 2 },
    { paragraph: 2 },
  ]);
});
