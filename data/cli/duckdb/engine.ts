import { DuckDBInstance } from '@duckdb/node-api';

export interface EngineOptions {
  /** File of the database; absent = in memory. */
  readonly file?: string;
  /** Bytes it may hold, as DuckDB writes them; beyond, it uses the folder of temporary files. */
  readonly memory?: string;
  readonly temporary?: string;
}

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Engine {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Row[]>;
  close(): void;
}

export async function openEngine({ file, memory, temporary }: EngineOptions = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(file ?? ':memory:', {
    memory_limit: memory ?? '2GB',
    // Rows of one group may come in any order: nothing asks for that of the file.
    preserve_insertion_order: 'false',
    ...(temporary === undefined ? {} : { temp_directory: temporary }),
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const read = await connection.runAndReadAll(sql);
      return read
        .getRowObjectsJS()
        .map((row) => Object.fromEntries(Object.entries(row).map(plain)));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plain([name, value]: readonly [string, unknown]): readonly [string, Cell] {
  if (typeof value === 'bigint') return [name, Number(value)];
  if (value === null || typeof value === 'string') return [name, value];
  if (typeof value === 'number' || typeof value === 'boolean') return [name, value];
  throw new RangeError(`${name} must be a plain value; got ${typeof value}`);
}

/** A text between quotes of SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name between quotes of SQL. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
