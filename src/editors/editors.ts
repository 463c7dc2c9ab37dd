import { segmentRules } from './segment-rules.ts';
import { decisionLog } from './decision-log.ts';
import { retained } from './retained.ts';
import { threeChairs } from './three-chairs.ts';
import { threeLogics } from './three-logics.ts';
import { matchMatrix } from './match-matrix.ts';
import { criticalPath } from './critical-path.ts';
import type { Editor } from './editor.ts';
import { impactSheet } from './impact-sheet.ts';
import { offerBuilder } from './offer-builder.ts';
import { partLists } from './part-lists.ts';
import { register } from './register.ts';
import { weakestLink } from './weakest-link.ts';

/** Every editor, for the build; the page loads each by itself (widgets/editor-modules.ts). */
export const editors: Readonly<Record<string, Editor>> = {
  'segment-rules': segmentRules,
  'impact-sheet': impactSheet,
  'offer-builder': offerBuilder,
  'part-lists': partLists,
  'decision-log': decisionLog,
  retained,
  'three-chairs': threeChairs,
  'three-logics': threeLogics,
  'match-matrix': matchMatrix,
  'critical-path': criticalPath,
  register,
  'weakest-link': weakestLink,
};

export function editorNamed(name: string): Editor {
  const editor = editors[name];
  if (editor) return editor;
  throw new RangeError(`editor must be one of ${Object.keys(editors).join(', ')}; got ${name}`);
}
