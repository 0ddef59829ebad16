import { blocksOf } from './blocks.ts';

/** A text as Markdown: headings, emphasis, lists, links and tables with pipes; `front` puts data of a site's generator before it. */
export const markdown = (text: string, front = false): Uint8Array =>
  Buffer.from(
    `${front ? '---\nlayout: post\ntitle: Hidden by 1 May 2020\n---\n\n' : ''}${blocksOf(text)
      .map((block, n) => {
        if (block.kind === 'table')
          return block.rows
            .map((cells, row) => {
              const line = `| ${cells.join(' | ')} |`;
              return row === 0 ? `${line}\n|${cells.map(() => ' --- |').join('')}` : line;
            })
            .join('\n');
        if (n === 0) return `# ${block.text}`;
        if (block.numbered?.style === 2)
          return `${block.numbered.value}. ${strong(block.numbered.rest)}`;
        if (block.text.startsWith('Action:')) return `- ${block.text}`;
        return strong(block.text);
      })
      .join('\n\n')}\n\n[Archive](https://archive.example/2020)\n`,
  );

/** The first long word of a paragraph in bold. */
const strong = (text: string): string => text.replace(/[\p{L}]{4,}/u, (word) => `**${word}**`);
