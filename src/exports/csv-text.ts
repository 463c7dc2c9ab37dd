/** A cell that a spreadsheet would run, by its first letter; the case's own writer is as careful. */
const runs = /^[=+\-@\t\r]/;

/** Words as a cell: what would be run gets an apostrophe. Numbers are not words: −5 stays −5. */
export function disarmed(word: string): string {
  return runs.test(word) ? `'${word}` : word;
}

/**
 * Lines as a file that a spreadsheet of that language opens as it should: a decimal comma and semicolons in
 * French, a byte order mark.
 */
export function csvText(lines: readonly (readonly string[])[], lang: 'fr' | 'en'): string {
  const separator = lang === 'fr' ? ';' : ',';
  const written = lines.map((line) => line.map((one) => quoted(one, separator)).join(separator));
  return `\ufeff${written.map((line) => `${line}\r\n`).join('')}`;
}

/** A number in base units. */
export function csvNumber(value: number, lang: 'fr' | 'en'): string {
  return lang === 'fr' ? String(value).replace('.', ',') : String(value);
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
