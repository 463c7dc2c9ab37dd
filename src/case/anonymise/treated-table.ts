import { textOf, wordAt, type Column, type Table } from '../column.ts';
import { mapWords } from '../map-words.ts';
import type { AnonymiseOptions } from './options.ts';
import { scaledMoney } from './scaled-money.ts';
import { priceFactor, pseudonym, type Secret } from './secret.ts';
import { treatmentOf } from './treatments.ts';

/** A table with other words for its ids, amounts on another scale, and neither free text nor columns of the company's own. */
export function treatedTable(
  table: Table,
  secret: Secret,
  { significantDigits, coordinateStep }: AnonymiseOptions,
  isLocation: (id: string) => boolean,
): Table {
  const factor = priceFactor(secret);
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) {
    const treated = treat(name, column);
    if (treated) columns.set(name, treated);
  }
  return { ...table, columns, extra: new Map() };

  function treat(name: string, column: Column): Column | null {
    const treatment = treatmentOf(table.name, name);
    if (column.kind === 'number') {
      const { numbers } = column;
      if (treatment.how === 'money') {
        return {
          kind: 'number',
          numbers: scaledMoney(table, name, numbers, factor, significantDigits),
        };
      }
      if (treatment.how !== 'degrees') return column;
      if (coordinateStep === null) return null;
      const coarse = numbers.map(
        (degrees) => coordinateStep * Math.round(degrees / coordinateStep),
      );
      return { kind: 'number', numbers: coarse.map((degrees) => Number(degrees.toFixed(6))) };
    }
    if (column.kind === 'date') return column;
    switch (treatment.how) {
      case 'pseudonym':
        return mapWords(column, (word) => pseudonym(secret, treatment.kind, word));
      case 'laneEnd':
        return mapWords(column, (word) =>
          isLocation(word) ? pseudonym(secret, 'location', word) : word,
        );
      case 'words': {
        const { words, other = '', isKey = false } = treatment;
        const unlisted = (word: string): string =>
          isKey ? pseudonym(secret, 'word', word) : other;
        return mapWords(column, (word) => (words.includes(word) ? word : unlisted(word)));
      }
      case 'keep':
        return column;
      default:
        return null;
    }
  }
}

/** Ids of the stocking points, to tell a lane's end that is one from a zone. */
export function isLocationOf(locations: Table | undefined): (id: string) => boolean {
  if (!locations) return () => false;
  const ids = textOf(locations, 'location_id');
  const known = new Set(Array.from({ length: locations.rows }, (_, row) => wordAt(ids, row)));
  return (id) => known.has(id);
}
