import type { Packed } from '#case/packed.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ImportReport } from './report.ts';

/** A file the reader chose; it stays where it is until the worker reads it. */
export interface ChosenFile {
  /** With its folder, when a folder was chosen. */
  readonly name: string;
  readonly file: Blob;
}

export interface ImportAsk {
  /** Of the company, when its `case.json` says none. */
  readonly name: string;
  readonly files: readonly ChosenFile[];
}

/** How far the reading has come. */
export interface Progress {
  /** File being read; empty once all are, while the case is built. */
  readonly file: string;
  readonly bytes: number;
  readonly ofBytes: number;
  /** Of this file. */
  readonly rows: number;
}

/** What the import made: the compact case, and what the page must know to show it. */
export interface Imported {
  readonly name: string;
  readonly packed: Packed;
  readonly classes: readonly {
    readonly code: string;
    readonly label: Readonly<Record<'fr' | 'en', string>>;
  }[];
  /** Scenarios with a name, S0 to S5, as this case has them. */
  readonly named: Readonly<Record<string, Scenario>>;
  readonly report: ImportReport;
}

/** Why nothing was imported. */
export type Refusal = 'tooLarge' | 'noNumber' | 'failed';

/** What the worker says: its progress, then how it ended. */
export type ImportTold =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'imported'; readonly imported: Imported }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** null when nothing was read. */
      readonly report: ImportReport | null;
      /** For developers; empty when the refusal says it all. */
      readonly message: string;
    };

export type ImportEnd = Exclude<ImportTold, { readonly kind: 'progress' }>;

/** What an import needs of a Worker. */
export interface ImportWorkerLike {
  postMessage(message: ImportAsk): void;
  addEventListener(type: 'message', listener: (event: { data: ImportTold }) => void): void;
  addEventListener(type: 'error', listener: (event: { message: string }) => void): void;
  terminate(): void;
}
