import { expect, test } from 'vitest';
import { unpackCase } from '#case/unpack.ts';
import { MAX_TOTAL } from '#engine/import/admit.ts';
import { importFiles } from '#engine/import/import-files.ts';
import type { ImportEnd, Imported, Progress } from '#engine/import/protocol.ts';
import {
  smallCompany,
  smallOnTime,
  withCell,
  type Company,
} from '../../fixtures/case/small-company.ts';

/** A worker reads blobs at once; here their bytes stand beside them. */
function imported(company: Readonly<Record<string, string | Uint8Array>>, name = 'Small') {
  const known = new Map<Blob, Uint8Array>();
  const blobOf = (bytes: Uint8Array): Blob => {
    const slice = (from: number, to: number) => blobOf(bytes.subarray(from, to));
    const blob = { size: bytes.length, slice } as unknown as Blob;
    known.set(blob, bytes);
    return blob;
  };
  const files = Object.entries(company).map(([file, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { name: `Small/${file}`, file: blobOf(bytes) };
  });
  const progress: Progress[] = [];
  const bytes = (part: Blob) => known.get(part) ?? new Uint8Array();
  const end = importFiles({ name, files }, { bytes, onProgress: (one) => progress.push(one) });
  return { end, progress };
}

function success(end: ImportEnd): Imported {
  if (end.kind !== 'imported') throw new Error(`import must succeed; got ${JSON.stringify(end)}`);
  return end.imported;
}

test('files become the packed case that the command line would build', () => {
  const { packed, name, classes } = success(imported(smallCompany).end);
  const built = unpackCase(packed.head, packed.data);
  expect(name).toBe('Small');
  expect(built.name).toBe('Small');
  expect(built.measured.service).toBeCloseTo(smallOnTime, 12);
  expect(classes.map(({ code }) => code)).toEqual(['24H', '48H']);
});

test('its case.json names it', () => {
  const company = { ...smallCompany, 'case.json': '{ "name": "Perle" }' };
  expect(success(imported(company).end).name).toBe('Perle');
});

test('what is wrong keeps its place, and every row is counted', () => {
  const place = { line: 3, column: 'quantity_ordered', cell: 'two' };
  const company: Company = withCell('order_lines.csv', place);
  const { report } = success(imported(company).end);
  expect(report.issues[0]).toMatchObject({
    code: 'not-a-number',
    file: 'order_lines.csv',
    line: 3,
    column: 'quantity_ordered',
    got: 'two',
  });
  expect(report.counts.error).toBe(1);
  const lines = report.tables.find(({ table }) => table === 'order_lines');
  expect(lines).toEqual({ table: 'order_lines', in: 8, kept: 7, repaired: 0, rejected: 1 });
  expect(report.computable).toEqual(['service']);
  expect(report.missing.map(({ table }) => table)).toContain('stock');
});

test('progress goes from piece to piece, up to the last byte', () => {
  const line = '9,1,C1,001,24H,2026-03-02T09:00,2026-03-03,2026-03-03,2,,21.5,\n';
  const more = Array.from({ length: 80_000 }, (_, k) => line.replace('1', `${k + 2}`)).join('');
  const company = { ...smallCompany, 'order_lines.csv': smallCompany['order_lines.csv'] + more };
  const { progress } = imported(company);
  const total = Object.values(company).reduce((sum, text) => sum + text.length, 0);
  const within = progress.filter(({ file, rows }) => file.endsWith('order_lines.csv') && rows > 0);
  expect(within).toHaveLength(1);
  expect(within[0]?.rows).toBeGreaterThan(50_000);
  expect(progress.map(({ ofBytes }) => ofBytes)).toEqual(progress.map(() => total));
  expect(progress.at(-1)).toMatchObject({ file: '', bytes: total });
  const bytes = progress.map((one) => one.bytes);
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
});

test.each([
  ['binary', { 'order_lines.csv': Uint8Array.of(1, 0, 2) }, 'binary-file'],
  ['no table of ours', { 'notes.csv': 'a,b\n1,2\n' }, 'unknown-file'],
  ['no table at all', { 'photo.png': 'x' }, 'unknown-file'],
])('%s: refused, with the reason', (_, company, code) => {
  const { end } = imported(company);
  expect(end).toMatchObject({ kind: 'refused', refusal: 'noNumber' });
  const issues = end.kind === 'refused' ? end.report?.issues : [];
  expect(issues?.map((issue) => issue.code)).toContain(code);
});

test('a binary file beside good ones is told of, and the good ones are read', () => {
  const company = { ...smallCompany, 'items.csv': Uint8Array.of(1, 0, 2) };
  const { report } = success(imported(company).end);
  expect(report.issues[0]).toMatchObject({ code: 'binary-file', file: 'items.csv' });
});

test('beyond two gigabytes nothing is read', () => {
  const file = { size: MAX_TOTAL + 1 } as Blob;
  const bytes = () => {
    throw new Error('no file must be read; got one');
  };
  const ask = { name: 'Big', files: [{ name: 'order_lines.csv', file }] };
  expect(importFiles(ask, { bytes, onProgress: () => undefined })).toMatchObject({
    kind: 'refused',
    refusal: 'tooLarge',
  });
});

test('a file that cannot be read is an end, not a crash', () => {
  const file = { size: 10, slice: () => file } as unknown as Blob;
  const bytes = () => {
    throw new Error('gone');
  };
  const ask = { name: 'x', files: [{ name: 'order_lines.csv', file }] };
  expect(importFiles(ask, { bytes, onProgress: () => undefined })).toMatchObject({
    refusal: 'failed',
    message: 'gone',
  });
});
