/** What makes the pseudonyms, the shifts and the price factor: whoever has it can make them again, nobody else. */
export interface Secret {
  /** At least 16 bytes of a keyed hash (HMAC) of a text: nothing can be told of the text from them. */
  readonly digest: (text: string) => Uint8Array;
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/** A word of a letter and 12 others, 60 bits: the same word always gets the same one, of its kind. */
export function pseudonym({ digest }: Secret, kind: string, word: string): string {
  const bytes = digest(`${kind}\0${word}`);
  let name = kind.slice(0, 1).toUpperCase();
  for (let index = 0; index < LENGTH; index++) name += LETTERS[(bytes[index] ?? 0) % 32] ?? '';
  return name;
}

/** A number in [0, 1) drawn once and for all for a text, from 48 bits. */
export function draw({ digest }: Secret, text: string): number {
  return (
    digest(`draw\0${text}`)
      .slice(0, 6)
      .reduce((sum, byte) => sum * 256 + byte, 0) /
    2 ** 48
  );
}

/** The one factor of all amounts: 0.5 to 0.9, or 1.1 to 2, so that no price stays near itself. */
export function priceFactor(secret: Secret): number {
  const at = draw(secret, 'price') * 2;
  return at < 1 ? 0.5 + 0.4 * at : 1.1 + 0.9 * (at - 1);
}
