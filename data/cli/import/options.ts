/** What the reader asked: an extract, where it goes, what to hide. */
export interface ImportOptions {
  from: string;
  to: string;
  /** File; null = the `mapping.json` of the folder, if any. */
  mapping: string | null;
  /** File of options or `default`; null = as it is. */
  anonymise: string | null;
  /** Smallest group of clients that may be told apart; null = as the options say. */
  k: number | null;
  /** File whose bytes make the pseudonyms, for a mapping that can be made again; null = drawn, and forgotten. */
  secretFile: string | null;
  /** `reader` = every line is read; `duckdb` = SQL counts order lines, stock and receipts. */
  engine: 'reader' | 'duckdb';
}

export const usage =
  'usage: npm run import -- --from DIR --to data/NAME [--mapping FILE.json] [--anonymise FILE.json|default] [--k N] [--secret-file FILE] [--engine duckdb]';

const names = ['--from', '--to', '--mapping', '--anonymise', '--k', '--secret-file', '--engine'];

/** @returns the options, or a sentence saying what is wrong with the arguments */
export function parseOptions(args: readonly string[]): ImportOptions | string {
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const [name = '', ...inline] = (args[index] ?? '').split('=');
    if (!names.includes(name)) return `option must be ${names.join(', ')}; got ${name}`;
    const value = inline.length > 0 ? inline.join('=') : args[(index += 1)];
    if (value === undefined || value === '' || value.startsWith('--')) {
      return `${name} must be followed by a value; got ${value ?? 'nothing'}`;
    }
    given.set(name, value);
  }
  const [from, to, k] = ['--from', '--to', '--k'].map((name) => given.get(name));
  if (from === undefined) return '--from must be a folder; got nothing';
  if (to === undefined) return '--to must be a folder; got nothing';
  if (k !== undefined && !/^[1-9]\d*$/.test(k)) return `--k must be a whole number ≥ 1; got ${k}`;
  const anonymise = given.get('--anonymise') ?? null;
  const hides = [...given.keys()].find((name) => name === '--k' || name === '--secret-file');
  const engine = given.get('--engine') ?? 'reader';
  if (engine !== 'reader' && engine !== 'duckdb') {
    return `--engine must be reader or duckdb; got ${engine}`;
  }
  if (engine === 'duckdb' && anonymise !== null) {
    return '--anonymise must come without --engine duckdb; got both';
  }
  if (hides !== undefined && anonymise === null) return `${hides} must come with --anonymise`;
  return {
    from,
    to,
    mapping: given.get('--mapping') ?? null,
    anonymise,
    k: k === undefined ? null : Number(k),
    secretFile: given.get('--secret-file') ?? null,
    engine,
  };
}
