/** A block as spreadsheets copy it; null for a text of one cell, which the field takes by itself. */
export function pastedBlock(text: string): readonly (readonly string[])[] | null {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const block = lines.map((line) => line.split('\t'));
  return block.length === 1 && block[0]?.length === 1 ? null : block;
}
