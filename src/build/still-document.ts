import { parseHTML } from 'linkedom';
import type { Document, DocumentInput } from '#documents/document.ts';
import { fillDocument } from '#documents/fill-document.ts';
import type { Words } from '#figures/figure.ts';
import { fillViews } from '#figures/views.ts';

export interface StillDocument {
  /** The sheet, as markup. */
  readonly sheet: string;
  /** Its choices, in their place; empty without any. */
  readonly views: string;
}

/**
 * A document composed at build time, by the code that composes it in the page.
 *
 * @throws Error when the document does, with its name: the build stops there
 */
export function stillDocument(
  composed: Document,
  input: DocumentInput,
  words: Words,
): StillDocument {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  try {
    const sheet = document.createElement('div');
    fillDocument(sheet, composed.compose(input, words));
    const choices = composed.views?.(input.read) ?? [];
    const views = document.createElement('div');
    views.setAttribute('class', 'figure__views');
    views.setAttribute('data-views', '');
    fillViews(views, choices, input.view, words);
    return { sheet: sheet.innerHTML, views: choices.length > 0 ? views.outerHTML : '' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`document "${composed.id}" must compose at build; ${message}`, {
      cause: error,
    });
  }
}
