import type { Drawing, Figure, FigureInput, Words } from '#figures/figure.ts';
import type { Grid } from './grid.ts';

/** One entry of the register as it stands: what an editor may say of it. */
export interface Entry {
  readonly id: string;
  /** `match.{segment}` of `match.G1`; the id itself outside families. */
  readonly family: string;
  readonly kind: 'number' | 'shares' | 'choice';
  /** How today's value is known, and who decides. */
  readonly status: 'measured' | 'estimated' | 'assumed';
  readonly decidedBy: string;
  /** Id of the page that explains it. */
  readonly page: string;
  /** Does its true value enter the bands? */
  readonly uncertain: boolean;
  readonly modified: boolean;
}

/** What an editor may read: what a figure may, the reader's notes and the register. */
export interface EditorInput<Point = unknown, Read = unknown> extends FigureInput<Point, Read> {
  /** As they were set, or as a file brought them: whoever reads them checks their form. */
  readonly notes: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
}

/**
 * A figure one writes into: a grid whose cells are entries of the register or notes, with or without a picture.
 * It only says what stands where and what may be written; the host gives fields, keys, paste, undo and reset.
 */
export interface Editor<
  Rows = unknown,
  Row = unknown,
  Point = unknown,
  Read = unknown,
> extends Omit<Figure<Rows, Row, Point, Read>, 'rows' | 'draw' | 'alt'> {
  /** Areas of the site's words that it shares with others: `plan.`, which names the tasks. */
  readonly borrows?: readonly string[];
  /** Keys of the notes it reads and writes. */
  readonly notes?: readonly string[];
  rows(input: EditorInput<Point, Read>): Rows;
  grid(rows: Rows): Grid;
  draw?(rows: Rows, drawing: Drawing): SVGSVGElement;
  alt?(rows: Rows, words: Words): string;
}

/** What an editor reads besides a figure's input. */
export type Beside = Pick<EditorInput, 'notes' | 'entries'>;

/** The figure that an editor is: its table, sentence and picture are shown and taken away as any other's. */
export function editorFigure(editor: Editor, beside: () => Beside): Figure {
  return {
    ...editor,
    rows: (input) => editor.rows({ ...input, ...beside() }),
    draw(rows, drawing) {
      if (!editor.draw) throw new Error(`editor ${editor.id} must have a picture to draw it`);
      return editor.draw(rows, drawing);
    },
    alt: (rows, words) => editor.alt?.(rows, words) ?? editor.says(rows, words),
  };
}
