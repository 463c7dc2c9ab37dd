import type { Block } from '#documents/document.ts';
import { safe } from './markdown.ts';

/** A document for a text that people read and rework. */
export function documentMarkdown(blocks: readonly Block[], foot: string): string {
  return `${[...blocks.map(markdown), foot].join('\n\n')}\n`;
}

function markdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${block.text}`;
    case 'heading':
      return `## ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'remark':
      return `> ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': {
      const sides = block.head.map((_, column) => (column === 0 ? ':---' : '---:'));
      const rows = [block.head, sides, ...block.lines];
      const table = rows.map((cells) => `| ${cells.map(safe).join(' | ')} |`);
      return `**${block.caption}**\n\n${table.join('\n')}`;
    }
  }
}
