import type { LanguageFormat } from '#i18n/format.ts';
import type { Lang } from '#i18n/lang.ts';

/** A table of the data page, worded: what DataTable.astro shows. */
export interface View {
  readonly caption: string;
  readonly note?: string;
  /** Heads of the columns, the first one over the rows' names; none = the table needs none. */
  readonly heads: readonly string[];
  readonly groups: readonly Group[];
  readonly total?: Row;
}

export interface Group {
  readonly label?: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  /** Said below the name, which is then a name of the files. */
  readonly about?: string;
  readonly isTotal?: true;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  /** The number as it is, or the day; null = unknown. */
  readonly value: number | string | null;
}

export interface ViewWords {
  readonly lang: Lang;
  readonly format: LanguageFormat;
  readonly label: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

export function count({ format }: ViewWords, value: number | null): Cell {
  return { text: format.number(value), value };
}

export function share({ format }: ViewWords, value: number | null): Cell {
  return { text: format.percent(value), value };
}

export function money({ format }: ViewWords, value: number | null): Cell {
  return { text: format.money(value), value };
}

/** 2026-10-31 → 31 octobre 2026, 31 October 2026. */
export function date(lang: Lang, day: string): string {
  const form = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const text = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', form).format(
    new Date(`${day}T00:00Z`),
  );
  return (lang === 'fr' ? text.replace(/^1 /, '1er ') : text).replaceAll(' ', '\u00a0');
}
