import type { Format } from '#figures/figure.ts';
import type { Results, Triangle } from '#model/results.ts';

type Labels = Readonly<Record<string, string>>;

/** One line under the four numbers: today's value and the scenario's, in words. */
export interface ReadingLine {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly scenario: string;
}

const shares = ['constantMix', 'within24h', 'within48h', 'coverage'] as const;

/**
 * What stands beside the four numbers: service read again, then class by class, then what stock and terms tie up, and
 * the clients who leave.
 *
 * @param labels  of the panel, `class.{code}` for the names of the case's classes
 */
export function readingLines(
  { before, scenario }: Results,
  labels: Labels,
  format: Format,
): readonly ReadingLine[] {
  const none = labels['none'] ?? '';
  const line = (
    id: string,
    name: string | undefined,
    read: (of: Triangle) => number | null,
    dress: (value: number | null) => string,
  ): ReadingLine => {
    const text = (of: Triangle) => (read(of) === null ? none : dress(read(of)));
    return { id, name: name ?? id, before: text(before), scenario: text(scenario) };
  };
  const percent = (value: number | null) => format.percent(value, 1);
  const classes = Object.entries(before.serviceByClass).filter(([, share]) => share !== null);
  return [
    ...shares.map((id) => line(id, labels[`reading.${id}`], (of) => of[id], percent)),
    ...classes.map(([code]) =>
      line(
        `class.${code}`,
        labels[`class.${code}`] ?? labels[`reading.${code}`] ?? code,
        (of) => of.serviceByClass[code] ?? null,
        percent,
      ),
    ),
    line(
      'workingCapital',
      labels['reading.workingCapital'],
      (of) => of.workingCapital,
      (value) => format.money(value),
    ),
    line(
      'clientsLost',
      labels['reading.clientsLost'],
      (of) => of.clientsLost,
      (value) => format.number(value, 1),
    ),
  ];
}

/** Writes the lines into the rows of a table's body, kept while they are the same lines. */
export function fillReadings(body: Element, lines: readonly ReadingLine[]): void {
  const made = lines.map(({ id }) => id).join(' ');
  if (body.getAttribute('data-lines') !== made) {
    body.setAttribute('data-lines', made);
    body.replaceChildren(...lines.map(({ name }) => row(body.ownerDocument, name)));
  }
  lines.forEach((line, k) => {
    const cells = body.children[k]?.querySelectorAll('td') ?? [];
    [line.before, line.scenario].forEach((text, place) => {
      const cell = cells[place];
      if (cell && cell.textContent !== text) cell.textContent = text;
    });
  });
}

function row(document: Document, name: string): Element {
  const line = document.createElement('tr');
  const head = document.createElement('th');
  head.setAttribute('scope', 'row');
  head.textContent = name;
  line.append(head, document.createElement('td'), document.createElement('td'));
  return line;
}
