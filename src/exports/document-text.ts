import type { Block } from '#documents/document.ts';

/** A document as the body of a mail: plain lines, nothing that speaks about the document itself. */
export function documentText(blocks: readonly Block[]): string {
  return `${blocks
    .map(plain)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function plain(block: Block): string {
  switch (block.kind) {
    case 'title':
      return block.text.toUpperCase();
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'remark':
      return '';
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return [block.caption, ...block.lines.map((cells) => row(block.head, cells))].join('\n');
  }
}

/** "Stock: today 14.3 M€, scenario 11.9 M€": a mail aligns no columns. */
function row([, ...heads]: readonly string[], [name = '', ...cells]: readonly string[]): string {
  const values = cells.map((cell, column) => `${heads[column] ?? ''} ${cell}`.trim());
  return `- ${name} – ${values.join(' · ')}`;
}
