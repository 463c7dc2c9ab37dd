/**
 * Whole numbers as base64 letters, five bits and a continuation bit each, smallest bits first, sign
 * in the first bit (the "VLQ" of source maps). One letter stands for one small number, so that a
 * compressor sees the numbers, which it cannot in the base64 of their bytes.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Uint8Array(128);
[...letters].forEach((letter, digit) => {
  digitOf[letter.charCodeAt(0)] = digit;
});

/** @throws RangeError when a number is not whole, or beyond 2^51 */
export function encodeNumbers(numbers: Iterable<number>): string {
  const parts: string[] = [];
  for (const number of numbers) {
    if (!(Number.isInteger(number) && Math.abs(number) < 2 ** 51)) {
      throw new RangeError(`number must be whole and below 2^51; got ${number}`);
    }
    let left = number < 0 ? -2 * number + 1 : 2 * number;
    do {
      const digit = left % 32;
      left = Math.floor(left / 32);
      parts.push(letters.charAt(left > 0 ? digit + 32 : digit));
    } while (left > 0);
  }
  return parts.join('');
}

export function decodeNumbers(text: string): Float64Array {
  const numbers = new Float64Array(text.length);
  let count = 0;
  let value = 0;
  let weight = 1;
  for (let index = 0; index < text.length; index++) {
    const digit = digitOf[text.charCodeAt(index)] ?? 0;
    value += (digit % 32) * weight;
    if (digit >= 32) {
      weight *= 32;
      continue;
    }
    numbers[count] = value % 2 === 1 ? -(value - 1) / 2 : value / 2;
    count += 1;
    value = 0;
    weight = 1;
  }
  return numbers.subarray(0, count);
}
