import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Part of a result → how far it may be from what is expected. */
export interface Allowance {
  readonly rel?: number;
  readonly abs?: number;
}

export type Tolerance = Allowance & { readonly [part: string]: unknown };

export interface OracleCase {
  readonly id: string;
  readonly model: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tolerance: Tolerance;
}

/**
 * Every case of every *.json of a folder.
 *
 * @throws Error when the folder is missing, holds no case, or a file is not of this schema
 */
export function readCases(folder: string): OracleCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const cases = files.sort().flatMap((name) => {
    const content = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      schema?: unknown;
      cases?: OracleCase[];
    };
    if (content.schema !== 'oracle/1' || !Array.isArray(content.cases)) {
      throw new Error(`${name} must be a file of schema oracle/1; got ${String(content.schema)}`);
    }
    return content.cases;
  });
  if (cases.length === 0) throw new Error(`${folder} must hold one case at least; got none`);
  return cases;
}
