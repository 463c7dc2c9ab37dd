/** A text as it is searched: no capitals, no accents, no ligatures. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\u0153/g, 'oe')
    .replaceAll(/\u00e6/g, 'ae');
}
