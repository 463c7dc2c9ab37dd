import type { Editor } from '#editors/editor.ts';

/** Each editor's code is its own chunk, fetched when it comes near. */
const modules: Readonly<Record<string, () => Promise<Editor>>> = {
  'segment-rules': () =>
    import('#editors/segment-rules.ts').then(({ segmentRules }) => segmentRules),
  'impact-sheet': () => import('#editors/impact-sheet.ts').then(({ impactSheet }) => impactSheet),
  'offer-builder': () =>
    import('#editors/offer-builder.ts').then(({ offerBuilder }) => offerBuilder),
  'part-lists': () => import('#editors/part-lists.ts').then(({ partLists }) => partLists),
  'decision-log': () => import('#editors/decision-log.ts').then(({ decisionLog }) => decisionLog),
  retained: () => import('#editors/retained.ts').then(({ retained }) => retained),
  'three-chairs': () => import('#editors/three-chairs.ts').then(({ threeChairs }) => threeChairs),
  'three-logics': () => import('#editors/three-logics.ts').then(({ threeLogics }) => threeLogics),
  'match-matrix': () => import('#editors/match-matrix.ts').then(({ matchMatrix }) => matchMatrix),
  'critical-path': () =>
    import('#editors/critical-path.ts').then(({ criticalPath }) => criticalPath),
  'weakest-link': () => import('#editors/weakest-link.ts').then(({ weakestLink }) => weakestLink),
  register: () => import('#editors/register.ts').then(({ register }) => register),
};

export const editorNames = Object.keys(modules);

export function loadEditor(name: string): Promise<Editor> {
  const load = modules[name];
  if (!load) throw new RangeError(`tri-editor must name an editor; got ${name}`);
  return load();
}
