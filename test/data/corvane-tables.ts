import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { buildCase } from '#case/build/build.ts';
import { readTables, type ReadResult } from '#case/read.ts';
import type { Case } from '#model/case.ts';

export type Row = Readonly<Record<string, string>>;

/** Folder of the tables under test: the bundle, or one just generated. */
const folder = process.env['CORVANE_DIR'] ?? 'data/corvane';
const names = readdirSync(folder);
const kept = new Map<string, readonly Row[]>();

export const hasTable = (name: string): boolean => names.includes(`${name}.csv`);

/** Rows of a table as text, read once. */
export function rows(name: string): readonly Row[] {
  const known = kept.get(name);
  if (known) return known;
  const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  kept.set(name, data);
  return data;
}

/** The tables as the site reads them, and the case it makes of them. */
export function company(): { readonly read: ReadResult; readonly of: Case; readonly seed: number } {
  const files = names.filter((name) => /\.csv$|^case\.json$/.test(name));
  const read = readTables(
    files.map((name) => ({ name, content: readFileSync(join(folder, name)) })),
  );
  const about: unknown = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
  const seed = typeof about === 'object' && about !== null ? Reflect.get(about, 'seed') : 0;
  return { read, of: buildCase(read, 'corvane'), seed: Number(seed) };
}

/** Years ended in October, oldest first: 0, 1 and 2; −1 = before. */
export function yearOf(date: string): number {
  return ['2023-11', '2024-11', '2025-11'].findLastIndex((from) => date >= from);
}

export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
