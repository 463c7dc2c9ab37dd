/** A line of "how it is computed" as its reader takes it: numbers read from what is printed, and no other source. */
export interface ReadLine {
  readonly sign: string;
  readonly terms: readonly number[];
  readonly result: number;
  /** Half of what the last digit of the result is worth. */
  readonly half: number;
  readonly text: string;
}

export function readLine(line: Element, lang: 'fr' | 'en'): ReadLine {
  const text = line.textContent ?? '';
  const [left = '', right = ''] = text.split(' = ');
  const sign = [' + ', ' − ', ' × ', ' ÷ '].find((one) => left.includes(one)) ?? '';
  const shown = [...line.querySelectorAll('data')].map((node) => node.textContent ?? '');
  const point = sign === ' ÷ ' || sign === ' × ' ? 1 : 0.01;
  const numbers = shown.map((number) => readNumber(number, point, lang));
  const last = numbers.at(-1);
  if (!last || !right.endsWith(shown.at(-1) ?? '')) throw new Error(`line must end; got ${text}`);
  return {
    sign: sign.trim(),
    terms: numbers.slice(0, -1).map(({ value }) => value),
    result: last.value,
    half: last.unit / 2,
    text,
  };
}

export function again({ sign, terms }: ReadLine): number {
  const [first = NaN, ...others] = terms;
  return others.reduce((sum, term) => {
    if (sign === '+') return sum + term;
    if (sign === '−') return sum - term;
    return sign === '×' ? sum * term : sum / term;
  }, first);
}

const french = /^([+−]?)([\d\u202f]+)(?:,(\d+))?\u202f?(M€|k€|€|%|pt|)$/;
const english = /^([+−]?)€?([\d,]+)(?:\.(\d+))?\u00a0?(m|k|%|pts?|)$/;

function readNumber(text: string, point: number, lang: 'fr' | 'en') {
  const found = (lang === 'fr' ? french : english).exec(text);
  if (!found) throw new Error(`number must be written as the page writes them; got ${text}`);
  const [, minus, whole = '', decimals = '', unit = ''] = found;
  const worth: Record<string, number> = {
    'M€': 1e6,
    'k€': 1e3,
    m: 1e6,
    k: 1e3,
    '%': 0.01,
    pt: point,
    pts: point,
  };
  const size = worth[unit] ?? 1;
  const value = Number(`${whole.replaceAll(/\D/g, '')}.${decimals || '0'}`) * size;
  return { value: minus === '−' ? -value : value, unit: size / 10 ** decimals.length };
}
