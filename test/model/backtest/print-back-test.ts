import { allowance, isWithin, type Foretold } from './back-test.ts';

/** One line per number: foretold, measured, how far apart, how far they may be, and the year's own sampling error. */
export function printBackTest(title: string, rows: readonly Foretold[]): void {
  const lines = rows.map((row) => {
    const { name, predicted, measured, share, sampling } = row;
    const off = share ? predicted / measured - 1 : predicted - measured;
    const number = (value: number): string =>
      share ? `${(value / 1e6).toFixed(3)} M€` : `${(100 * value).toFixed(2)} %`;
    const unit = share ? '%' : 'pt';
    const error = sampling === null ? '' : `, sampling ±${(100 * sampling).toFixed(2)}`;
    return (
      `  ${isWithin(row) ? ' ' : '✗'} ${name}: foretold ${number(predicted)}, measured ${number(measured)}, ` +
      `${(100 * off).toFixed(2)} ${unit} (±${(100 * allowance(row)).toFixed(1)}${error})`
    );
  });
  console.log([title, ...lines].join('\n'));
}
