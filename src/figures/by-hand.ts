import type { Computation, Format, Quantity, Unit } from './figure.ts';

/** A computation in print: each number as text, in the order of its terms. */
export interface Printed {
  readonly terms: readonly string[];
  readonly result: string;
}

/** The result may gain this many digits over the page's usual ones, a term this many over the result. */
const most = { result: 4, term: 4 };

/**
 * Prints a computation with the fewest digits that make it true on paper: whoever computes again from the
 * terms printed finds the result printed, within half of its last digit.
 *
 * @throws RangeError when the terms do not give the result, whatever the digits
 */
export function byHand({ result, sign, terms }: Computation, format: Format): Printed {
  for (let coarse = 0; coarse <= most.result; coarse += 1) {
    for (let fine = coarse; fine <= coarse + most.term; fine += 1) {
      const printed = {
        terms: terms.map((term) => print(term, fine, format)),
        result: print(result, coarse, format),
      };
      if (holds(printed, { result, sign, terms }, format)) return printed;
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

function holds(printed: Printed, { result, sign, terms }: Computation, format: Format): boolean {
  const scaled = sign === '×' || sign === '÷';
  const read = (text: string, unit: Unit) => readNumber(text, pointsIn(unit, scaled), format.lang);
  const numbers = printed.terms.map((text, k) => read(text, terms[k]!.unit).value);
  const found = numbers.reduce((a, b) => operate(a, b, sign));
  const { value, step } = read(printed.result, result.unit);
  return Math.abs(found - value) <= (step / 2) * (1 + 1e-9);
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
function pointsIn(unit: Unit, scaled: boolean): number {
  return unit === 'percent' || (unit === 'points' && !scaled) ? 0.01 : 1;
}

/** A number as its reader takes it, and the worth of its last digit. */
function readNumber(
  text: string,
  worth: number,
  lang: 'fr' | 'en',
): { readonly value: number; readonly step: number } {
  const plain = text.replaceAll(lang === 'fr' ? /[^\d,\u2212]/g : /[^\d.\u2212]/g, '');
  const digits = plain.replace('\u2212', '-').replace(',', '.');
  const size = worth * (/k/i.test(text) ? 1e3 : /m/i.test(text) ? 1e6 : 1);
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { value: Number(digits) * size, step: size / 10 ** decimals };
}
