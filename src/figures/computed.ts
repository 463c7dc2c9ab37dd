import { byHand } from './by-hand.ts';
import type { Computation, Quantity, Words } from './figure.ts';

/**
 * Fills the place of "how it is computed", one line a computation whose numbers are all known; a line is made
 * anew only when its names change. Returns how many lines stand there.
 */
export function fillComputed(
  place: Element,
  computations: readonly Computation[],
  words: Words,
): number {
  const known = computations.filter(({ result, terms }) =>
    [result, ...terms].every(({ value }) => value !== null),
  );
  const made = JSON.stringify(
    known.map(({ result, sign, terms }) => [sign, ...[...terms, result].map(({ label }) => label)]),
  );
  if (place.getAttribute('data-made') !== made) {
    place.setAttribute('data-made', made);
    place.replaceChildren(...known.map((line) => lineOf(line, place.ownerDocument, words)));
  }
  known.forEach((line, k) => {
    const { terms, result } = byHand(line, words.format);
    const cells = place.children[k]?.querySelectorAll('data') ?? [];
    [...line.terms, line.result].forEach(({ value }, n) => {
      const cell = cells[n];
      if (!cell) return;
      cell.setAttribute('value', String(value));
      const text = terms[n] ?? result;
      if (cell.textContent !== text) cell.textContent = text;
    });
  });
  return known.length;
}

/** "Revenue 58.2 M€ − Cost of goods 39.6 M€ = Margin 18.6 M€", its numbers still to be written. */
function lineOf({ result, sign, terms }: Computation, document: Document, words: Words): Element {
  const line = document.createElement('li');
  line.setAttribute('data-sign', sign);
  terms.forEach((term, k) => {
    if (k > 0) line.append(` ${sign} `);
    line.append(quantity(term, document, words));
  });
  const last = quantity(result, document, words);
  last.setAttribute('class', 'result');
  line.append(' = ', last);
  return line;
}

function quantity({ label, unit }: Quantity, document: Document, { labels }: Words): Element {
  const span = document.createElement('span');
  const number = document.createElement('data');
  number.setAttribute('data-unit', unit);
  span.append(`${labels[label] ?? label} `, number);
  return span;
}
