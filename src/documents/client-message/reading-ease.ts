/**
 * Reading ease of a French text, 0 (hard) to 100 (easy) for ordinary prose: 207 − 1.015 × words a sentence
 * − 73.6 × syllables a word. Source: Kandel and Moles (1958), after Flesch. Syllables are counted by groups of
 * vowels, a mute ending left out: an approximation, within a few points.
 *
 * @returns null for a text without a word
 */
export function readingEase(text: string): number | null {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  const sentences = text.split(/[.!?:;\n]+/).filter((part) => /\p{L}/u.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 207 - (1.015 * words.length) / Math.max(1, sentences) - (73.6 * syllables) / words.length;
}

function syllablesOf(word: string): number {
  // Accents stand apart, so that a mute ending is not taken for a sounded one.
  const apart = word.toLowerCase().normalize('NFD');
  const groups = (part: string) => part.replaceAll(/\p{M}/gu, '').match(/[aeiouy]+/g)?.length ?? 0;
  const sounded = apart.replace(/([^aeiouy\p{M}])es?$/u, '$1');
  return Math.max(1, groups(sounded));
}
