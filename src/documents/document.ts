import type { Figure, FigureInput, Words } from '#figures/figure.ts';

/** One piece of a document, in the order it is read. Texts are in the page's language, ready to print. */
export type Block =
  | {
      /** `remark` speaks about the document: on the page and on paper, never in what is sent. */
      readonly kind: 'title' | 'heading' | 'paragraph' | 'remark';
      readonly text: string;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** As many cells a line as the head has. */
      readonly lines: readonly (readonly string[])[];
    };

export interface DocumentInput<Read = unknown> extends Omit<
  FigureInput<unknown, Read>,
  'studied' | 'reference'
> {
  /** What the reader wrote, by key. */
  readonly notes: Readonly<Record<string, unknown>>;
}

/**
 * A text composed from what was computed: one file, no words of its own. Pure: the same input and words give the
 * same blocks. Its sentences are true of any scenario: they are chosen by signs.
 */
export interface Document<Read = unknown> extends Pick<
  Figure<unknown, unknown, unknown, Read>,
  'id' | 'levers' | 'reading' | 'views'
> {
  /** Published facts it quotes: ids of content/facts. Their words come as the labels `fact.{id}`. */
  readonly facts?: readonly string[];
  /** Keys of the notes it reads. */
  readonly notes?: readonly string[];
  /** @throws RangeError when the view names what the document does not have */
  compose(input: DocumentInput<Read>, words: Words): readonly Block[];
}
