import type { ImpactSheetsRead } from '#model/offers/impact-sheets-read.ts';

/** A sheet with what the reader has written over it. */
export interface FilledSheet {
  readonly id: string;
  readonly changed: boolean;
  readonly levels: Readonly<Record<string, number | null>>;
  /** Sum of the levels filled. */
  readonly total: number;
}

/** Members of the note: `{offer}.{row}` is a level, `comment.{row}` a text; what has another form says nothing. */
export function filledSheets(
  read: ImpactSheetsRead | null,
  note: unknown,
): {
  readonly sheets: readonly FilledSheet[];
  readonly comments: Readonly<Record<string, string>>;
} {
  const rows = read?.rows ?? [];
  const member = (key: string): unknown =>
    typeof note === 'object' && note !== null
      ? (note as Readonly<Record<string, unknown>>)[key]
      : undefined;
  const sheets = (read?.offers ?? []).map(({ id, changed, levels }): FilledSheet => {
    const filled = rows.map((row) => {
      const own = member(`${id}.${row}`);
      return [row, isLevel(own) ? own : (levels[row] ?? null)] as const;
    });
    const total = filled.reduce((sum, [, level]) => sum + (level ?? 0), 0);
    return { id, changed, levels: Object.fromEntries(filled), total };
  });
  const comments = rows.flatMap((row) => {
    const own = member(`comment.${row}`);
    return typeof own === 'string' ? [[row, own] as const] : [];
  });
  return { sheets, comments: Object.fromEntries(comments) };
}

function isLevel(value: unknown): value is number {
  return typeof value === 'number' && [0, 1, 2, 3].includes(value);
}
