import type { Computation, Format, Quantity, Unit } from './figure.ts';

/** A computation in print: each number as text, in the order of its terms. */
export interface Printed {
  readonly terms: readonly string[];
  readonly result: string;
}

/** Digits the result may gain over the page's usual ones, and times that terms may gain one. */
const most = { result: 4, terms: 40 };

/**
 * Prints a computation with few digits that make it true on paper: whoever computes again from the terms printed
 * finds the result printed, within half of its last digit. The terms that blur the result most gain digits first.
 *
 * @throws RangeError when the terms do not give the result, whatever the digits
 */
export function byHand(computation: Computation, format: Format): Printed {
  const { result, sign, terms } = computation;
  for (let coarse = 0; coarse <= most.result; coarse += 1) {
    let finer: readonly number[] = terms.map(() => coarse);
    for (let turn = 0; turn <= most.terms; turn += 1) {
      const printed = {
        terms: terms.map((term, k) => print(term, finer[k] ?? 0, format)),
        result: print(result, coarse, format),
      };
      const read = readAll(printed, computation, format.lang);
      if (holds(read, sign)) return printed;
      const blurs = read.terms.map((term) => blur(term, sign));
      const worst = Math.max(...blurs) * (1 - 1e-9);
      finer = finer.map((digits, k) => (blurs[k]! >= worst ? digits + 1 : digits));
    }
  }
  throw new RangeError(
    `${result.label} must be what its terms give; got ${String(result.value)} for ${terms
      .map(({ value }) => String(value))
      .join(` ${sign} `)}`,
  );
}

/** The usual digits of the unit, and `finer` more. */
function print({ unit, value }: Quantity, finer: number, format: Format): string {
  switch (unit) {
    case 'percent':
      return format.percent(value, 1 + finer);
    case 'points':
      return format.points(value, 1 + finer);
    case 'money':
      return format.money(value, finer);
    case 'change':
      return format.change(value, finer);
    default:
      return format.number(value, finer);
  }
}

/** A printed number as its reader takes it, and the worth of its last digit. */
interface Read {
  readonly value: number;
  readonly step: number;
}

function readAll(printed: Printed, { result, sign, terms }: Computation, lang: Format['lang']) {
  const scaled = sign === '×' || sign === '÷';
  const read = (text: string, unit: Unit) => readNumber(text, worthOf(unit, scaled), lang);
  return {
    terms: terms.map(({ unit }, k) => read(printed.terms[k] ?? '', unit)),
    result: read(printed.result, result.unit),
  };
}

function holds(
  { terms, result }: { readonly terms: readonly Read[]; readonly result: Read },
  sign: Computation['sign'],
): boolean {
  const found = terms.map(({ value }) => value).reduce((a, b) => operate(a, b, sign));
  return Math.abs(found - result.value) <= (result.step / 2) * (1 + 1e-9);
}

/** How much the rounding of a term may move the result: by its size in a sum, by its share in a product. */
function blur({ value, step }: Read, sign: Computation['sign']): number {
  return sign === '+' || sign === '−' ? step : step / Math.max(Math.abs(value), step / 2);
}

function operate(a: number, b: number, sign: Computation['sign']): number {
  switch (sign) {
    case '+':
      return a + b;
    case '−':
      return a - b;
    case '×':
      return a * b;
    case '÷':
      return a / b;
  }
}

/** What one printed unit is worth: a hundredth for "%", and for a point unless it counts for one. */
function worthOf(unit: Unit, scaled: boolean): number {
  return unit === 'percent' || (unit === 'points' && !scaled) ? 0.01 : 1;
}

function readNumber(text: string, worth: number, lang: Format['lang']): Read {
  const plain = text.replaceAll(lang === 'fr' ? /[^\d,\u2212]/g : /[^\d.\u2212]/g, '');
  const digits = plain.replace('\u2212', '-').replace(',', '.');
  const size = worth * (/k/i.test(text) ? 1e3 : /m/i.test(text) ? 1e6 : 1);
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { value: Number(digits) * size, step: size / 10 ** decimals };
}
