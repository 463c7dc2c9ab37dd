/** What the reader asked: a company, a scenario, a form. */
export interface Options {
  case: string;
  /** Name or file; null = S0. */
  scenario: string | null;
  /** Lever id → text of its value, applied after the scenario. */
  set: readonly (readonly [id: string, value: string])[];
  json: boolean;
}

export const usage =
  'usage: npm run -s triangle -- [--case corvane|DIR] [--scenario S0…S5|FILE.json] [--set id=value …] [--json]';

/** @returns the options, or a sentence saying what is wrong with the arguments */
export function parseOptions(args: readonly string[]): Options | string {
  const options = { case: 'corvane', scenario: null as string | null, json: false };
  const set: [string, string][] = [];
  for (let index = 0; index < args.length; index++) {
    const [name = '', inline] = splitOnce(args[index] ?? '', '=', 'option');
    if (name === '--json') {
      options.json = true;
      continue;
    }
    if (name !== '--case' && name !== '--scenario' && name !== '--set') {
      return `option must be --case, --scenario, --set or --json; got ${args[index] ?? ''}`;
    }
    const value = inline ?? args[(index += 1)];
    if (value === undefined || value.startsWith('--')) {
      return `${name} must be followed by a value; got ${value ?? 'nothing'}`;
    }
    if (name === '--case') options.case = value;
    else if (name === '--scenario') options.scenario = value;
    else {
      const [id = '', text] = splitOnce(value, '=');
      if (text === undefined || id === '') return `--set must be id=value; got ${value}`;
      set.push([id, text]);
    }
  }
  return { ...options, set };
}

/** Text before and after the first separator; an option is only cut when it starts with `--`. */
function splitOnce(text: string, separator: string, kind?: 'option'): [string, string?] {
  const at = text.indexOf(separator);
  if (at < 0 || (kind === 'option' && !text.startsWith('--'))) return [text];
  return [text.slice(0, at), text.slice(at + 1)];
}
