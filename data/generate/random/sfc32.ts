/** A source of uniform numbers in [0, 1). */
export type Random = () => number;

/** FNV-1a over the code units, then a finisher, so that close names give unrelated seeds. */
export function hash32(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * Chris Doty-Humphrey's sfc32: integer arithmetic only, so the same on every machine.
 * Each part of the generator has its own named stream: tuning one leaves the others as they were.
 */
export function stream(seed: number, name: string): Random {
  let a = hash32(`${String(seed)}:${name}:a`);
  let b = hash32(`${String(seed)}:${name}:b`);
  let c = hash32(`${String(seed)}:${name}:c`);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
