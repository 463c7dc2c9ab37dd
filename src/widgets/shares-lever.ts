import type { LeverValue } from '#model/scenario.ts';
import { addedOffers } from '#scenario/fit-rows.ts';
import type { Lever } from '#scenario/lever.ts';
import { modified, resetLever, setLever, valueOf } from '#scenario/scenario.ts';
import { all, on } from './define.ts';
import { createDrag } from './drag.ts';
import { dressToday, lacking } from './dress-today.ts';
import { fill } from './fill.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { mostOf, padded, readCell, withCell } from './share-cells.ts';
import { ownJson } from './start-state.ts';

let made = 0;

/** `<tri-lever name>` of a row: a field a share, the last one what remains; mark and reset. */
export function hostShares(root: HTMLElement, lever: Lever, page: Page): () => void {
  const id = root.getAttribute('name') ?? '';
  const today = rowOf(page.defaults[id]);
  const fields = [...root.querySelectorAll<HTMLInputElement>('[data-cell]')];
  if (!today || today.length > fields.length) return lacking(root, page);
  const labels = ownJson<Readonly<Record<string, string>>>(root);
  const error = part(root, '[data-error]');
  error.id ||= `shares-error-${++made}`;
  if (page.own) dressOwn(root, page, { labels, today });

  const size = () =>
    lever.extraCells === undefined
      ? today.length
      : Math.min(fields.length, today.length + addedOffers(page.scenario.get()));
  const row = () => padded(rowOf(valueOf(page.scenario.get(), id, page.defaults)) ?? today, size());
  const drag = createDrag(page.settle);

  const show = () => {
    const cells = row();
    fields.forEach((field, k) => {
      part(root, `[data-share="${k}"]`).hidden = k >= cells.length;
      const last = k === cells.length - 1;
      field.readOnly = last;
      part(root, `[data-rest="${k}"]`).hidden = !last;
      field.max = String(last ? 100 : mostOf(cells, k));
      const refused = field.getAttribute('aria-invalid') === 'true';
      const writing = field.ownerDocument.activeElement === field;
      if (!(writing && refused) && field.value !== String(cells[k] ?? 0))
        field.value = String(cells[k] ?? 0);
    });
    const changed = modified(page.scenario.get()).includes(id);
    part(root, '[data-modified]').hidden = !changed;
    part(root, '[data-reset]').hidden = !changed;
    root.toggleAttribute('data-changed', changed);
  };

  const read = (field: HTMLInputElement, k: number) => {
    const cells = row();
    const most = mostOf(cells, k);
    const typed = readCell(field.value, most);
    explain(typed);
    if (typeof typed !== 'number') return;
    const next = withCell(cells, k, typed, today.length);
    page.change(setLever(page.scenario.get(), id, next, page.defaults), drag.token());

    function explain(found: number | 'range' | 'whole'): void {
      const wrong = typeof found === 'string';
      const kept = cells[k] ?? 0;
      const places = { max: most, others: 100 - most, kept, example: Math.min(most, kept) };
      write(error, wrong ? fill(labels[`error.${found}`], places) : '');
      error.hidden = !wrong;
      for (const one of fields) {
        one.removeAttribute('aria-invalid');
        one.removeAttribute('aria-describedby');
      }
      if (!wrong) return;
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', error.id);
    }
  };

  return all(
    ...fields.flatMap((field, k) => [
      on(field, 'input', () => read(field, k)),
      on(field, 'change', drag.end),
      on(field, 'keydown', (event) => {
        const way = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
        if (way === 0 || field.readOnly) return;
        event.preventDefault();
        const next = (row()[k] ?? 0) + way * lever.bigStep;
        field.value = String(Math.min(mostOf(row(), k), Math.max(0, next)));
        read(field, k);
        drag.end();
      }),
    ]),
    on(part(root, '[data-reset]'), 'click', () => {
      error.hidden = true;
      for (const field of fields) field.removeAttribute('aria-invalid');
      page.change(resetLever(page.scenario.get(), id));
      page.settle();
      show();
    }),
    page.scenario.subscribe(show),
    drag.stop,
  );
}

/** The reader's own case: its cells are not those of the build, and are numbered. */
function dressOwn(
  root: HTMLElement,
  page: Page,
  { labels, today }: { labels: Readonly<Record<string, string>>; today: readonly number[] },
): void {
  dressToday(root, page, today.join(' · '));
  root.querySelectorAll('[data-cell-name]').forEach((name, k) => {
    write(name, fill(labels['cell'], { n: k + 1 }));
  });
}

function rowOf(value: LeverValue | undefined): readonly number[] | null {
  return Array.isArray(value) && value.length > 0 ? value : null;
}
