import { describe, expect, test } from 'vitest';
import { willingnessToPay } from '#model/market/willingness-to-pay.ts';
import { fitted } from './choices-of.ts';
import { plainRows, realSet } from './real-set.ts';

const train = realSet('train', 'stated_preference/train_choice.csv');
const electricity = realSet('electricity', 'stated_preference/electricity_choice.csv');

const GUILDER = 2.20371;

/** A and B in columns → one line each; cents of guilders → euros, minutes → hours. */
function longTrains(wide: string): string {
  const lines = plainRows(wide).flatMap((row) =>
    ['A', 'B'].map((name) => {
      const number = (column: string): number => Number(row.get(`${column}_${name}`));
      const isChosen = Number(row.get('choice') === name);
      const euros = (number('price') / 100) * GUILDER;
      return [
        ...[row.get('id'), row.get('choiceid'), name, isChosen],
        ...[euros, number('time') / 60, number('change'), number('comfort')],
      ].join(',');
    }),
  );
  return ['id,choiceid,train,chosen,euros,hours,changes,comfort', ...lines].join('\n');
}

/** Two trains, 2,929 choices of 235 travellers (Ben-Akiva et al., 1993). */
describe.skipIf(!train.isHere)('train', () => {
  const read = train.isHere ? train.read(longTrains(train.text())) : null;
  const found = read ? fitted(read) : null;
  const worth = (attribute: string): number =>
    // One step of price is one euro.
    -willingnessToPay([0, found?.of(attribute) ?? NaN], 2, [
      0,
      found?.of('price_eur_machine_year') ?? NaN,
    ]);

  test('every choice is read', () => {
    expect(found).toMatchObject({ situations: 2929, respondents: 235 });
  });

  test('log-likelihood −1724.15, as two other programs have it', () => {
    expect(found?.fit.logLikelihood).toBeCloseTo(-1724.15, 2);
  });

  test.each([
    ['hours', 25.54],
    ['changes', 4.84],
    ['comfort', 14.04],
  ])('one less of %s is worth %f €', (attribute, euros) => {
    expect(worth(attribute)).toBeCloseTo(euros, 2);
  });
});

/** Four suppliers in columns → one line each. */
function longSuppliers(wide: string): string {
  const attributes = ['pf', 'cl', 'loc', 'wk', 'tod', 'seas'];
  const lines = plainRows(wide).flatMap((row, task) =>
    [1, 2, 3, 4].map((supplier) =>
      [
        ...[row.get('id'), task, supplier, Number(row.get('choice') === String(supplier))],
        ...attributes.map((attribute) => row.get(`${attribute}${supplier}`)),
      ].join(','),
    ),
  );
  return [`id,task,supplier,chosen,${attributes.join(',')}`, ...lines].join('\n');
}

/** Four electricity suppliers, 4,308 choices of 361 households (Huber and Train, 2000). */
describe.skipIf(!electricity.isHere)('electricity', () => {
  const read = electricity.isHere ? electricity.read(longSuppliers(electricity.text())) : null;
  const found = read ? fitted(read) : null;

  test('every choice is read', () => {
    expect(found).toMatchObject({ situations: 4308, respondents: 361 });
  });

  test('log-likelihood −4958.6', () => {
    expect(found?.fit.logLikelihood).toBeCloseTo(-4958.6, 1);
  });

  test('one more year of contract must be compensated by 0.17 c/kWh; a local supplier is worth 2.3', () => {
    const price = found?.of('price_eur_machine_year') ?? NaN;
    expect((found?.of('cl') ?? NaN) / price).toBeCloseTo(0.17, 2);
    expect(-(found?.of('loc') ?? NaN) / price).toBeCloseTo(2.3, 1);
  });
});
