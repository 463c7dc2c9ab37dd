import type { Case } from '#model/case.ts';
import { arrays, isArrayName, type AnyArray, type PackedArray } from './packed.ts';
import { decodeNumbers } from './vlq.ts';

export function unpackCase(head: string, data: string): Case {
  // The pair was written by packCase, in the same build or by the same visitor's import.
  return unpack(head, data) as Case;
}

/** The tree that `pack` took apart. */
export function unpack(head: string, data: string): unknown {
  return JSON.parse(head, (_, value: unknown) => (isPacked(value) ? decode(value, data) : value));
}

function isPacked(value: unknown): value is PackedArray {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$array' in value &&
    typeof value.$array === 'string' &&
    isArrayName(value.$array)
  );
}

function decode({ $array, length, as, scale, start, end }: PackedArray, data: string): AnyArray {
  const text = data.slice(start, end);
  if (as === 'bytes') return new arrays[$array](bytesOf(text).buffer);
  const numbers = decodeNumbers(text);
  const array = new arrays[$array](length);
  const power = 10 ** scale;
  if (as === 'runs') {
    for (let pair = 0, at = 0; pair < numbers.length; pair += 2, at++) {
      at += numbers[pair] ?? 0;
      array[at] = (numbers[pair + 1] ?? 0) / power;
    }
    return array;
  }
  let sum = 0;
  for (let index = 0; index < length; index++) {
    const number = numbers[index] ?? 0;
    sum = as === 'steps' ? sum + number : number;
    array[index] = sum / power;
  }
  return array;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
