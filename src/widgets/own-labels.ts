import type { OwnCase } from './own-case.ts';
import { fill } from './fill.ts';

type Labels = Readonly<Record<string, string>>;

/** Names of the reader's own classes in place of the build's, and whose data these are. */
export function ownLabels(labels: Labels, { name, classes }: OwnCase, lang: 'fr' | 'en'): Labels {
  return {
    ...withoutNames(labels),
    ...Object.fromEntries(classes.map(({ code, label }) => [`class.${code}`, label[lang] || code])),
    source: fill(labels['source'], { name }),
  };
}

/** Segments and offers of the build's case: those of another bear their own codes. */
function withoutNames(labels: Labels): Labels {
  return Object.fromEntries(
    Object.entries(labels).filter(([key]) => !/^(segment|offer)\.(?!none$|others$|N\d$)/.test(key)),
  );
}
