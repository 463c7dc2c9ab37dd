import type { Words } from './figure.ts';

/** The label `key`, its `{name}` places filled. A figure that asks for a missing label is a bug: it throws. */
export function say(
  { labels }: Words,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const label = labels[key];
  if (label === undefined) throw new RangeError(`label must be given to the figure; got ${key}`);
  return label.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The label `key`, or the key itself: codes of the case (classes, families) that may have no label. */
export function nameOf({ labels }: Words, key: string): string {
  return labels[key] ?? key.slice(key.indexOf('.') + 1);
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
