import { buildCase } from '#case/build/build.ts';
import { packCase } from '#case/pack.ts';
import { readTables, type SourceFile } from '#case/read.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { namedScenarios } from '#scenario/named.ts';
import { admit, MAX_TOTAL, type ReadBytes } from './admit.ts';
import type { ImportAsk, ImportEnd, Progress } from './protocol.ts';
import { piecesOf } from './pieces-of.ts';
import { reportOf } from './report.ts';

export interface ImportTools {
  readonly bytes: ReadBytes;
  readonly onProgress: (progress: Progress) => void;
}

/** The reader's files → a compact case with what must be said of it. Never throws: what goes wrong is an end. */
export function importFiles(ask: ImportAsk, tools: ImportTools): ImportEnd {
  const total = ask.files.reduce((sum, { file }) => sum + file.size, 0);
  if (total > MAX_TOTAL) return { kind: 'refused', refusal: 'tooLarge', report: null, message: '' };
  try {
    return read(ask, tools);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', refusal: 'failed', report: null, message };
  }
}

function read({ name, files: chosen }: ImportAsk, { bytes, onProgress }: ImportTools): ImportEnd {
  const { files, refused } = admit(chosen, bytes);
  const ofBytes = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  const sources = files.map(({ name, file }): SourceFile => {
    const start = before;
    before += file.size;
    const onPiece = (bytes: number, rows: number): void =>
      onProgress({ file: name, bytes: start + bytes, ofBytes, rows });
    return { name, content: piecesOf(file, bytes, onPiece) };
  });
  const result = readTables(sources);
  onProgress({ file: '', bytes: ofBytes, ofBytes, rows: 0 });
  const report = reportOf(result, refused);
  if (report.computable.length === 0)
    return { kind: 'refused', refusal: 'noNumber', report, message: '' };
  const built = buildCase(result, name);
  return {
    kind: 'imported',
    imported: {
      name: built.name,
      packed: packCase(built),
      classes: built.classes.map(({ code, label }) => ({ code, label })),
      named: namedScenarios(segmentedCase(built)),
      report,
    },
  };
}
