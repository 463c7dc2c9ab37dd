export const delimiters = [',', ';', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

/** The delimiter that cuts the header into most known names; among equals, into most cells. */
export function detectDelimiter(header: string, knows: (name: string) => boolean): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const names = header.split(delimiter).map((name) => name.replaceAll('"', ''));
    const score = names.length > 1 ? names.filter(knows).length * 1000 + names.length : 0;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}
