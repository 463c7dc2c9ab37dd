import { effectKpis, type EffectKpi, type EffectPoint } from '#figures/effect/effect-point.ts';
import { effectPicture } from '#figures/effect/effect-picture.ts';
import { effectRows } from '#figures/effect/effect-rows.ts';
import { effectSays } from '#figures/effect/effect-says.ts';
import { effectScenarios, valuesAlong } from '#scenario/effect-scenarios.ts';
import type { Lever } from '#scenario/lever.ts';
import type { Store } from '#scenario/store.ts';
import { all, on } from '../define.ts';
import type { LeverDress } from '../lever-dress.ts';
import { watchNear } from '../near.ts';
import { onceAFrame } from '../once-a-frame.ts';
import type { Page } from '../page.ts';
import { part, write } from '../part.ts';
import { createEffectKpi } from './effect-kpi.ts';
import { createEffectQueue, type EffectQueue } from './effect-queue.ts';

/** What the curves of one page share. */
const shared = new WeakMap<Page, { kpi: Store<EffectKpi | null>; queue: EffectQueue }>();

function ofPage(page: Page) {
  const known = shared.get(page) ?? { kpi: createEffectKpi(), queue: createEffectQueue(page) };
  shared.set(page, known);
  return known;
}

let made = 0;

/**
 * The small curve along one slider: what the build drew, then the scenario's own, computed when the
 * page rests and the lever is near the window; pale meanwhile. The lever's own moves leave it as it is.
 */
export function hostEffect(
  root: HTMLElement,
  page: Page,
  { lever, dress }: { readonly lever: Lever; readonly dress: LeverDress },
): () => void {
  const { kpi: chosen, queue } = ofPage(page);
  const svg = part<SVGSVGElement>(root, '[data-curve]');
  const says = part(root, '[data-effect-says]');
  const choice = part<HTMLSelectElement>(root, '[data-effect-kpi]');
  const range = part<HTMLInputElement>(root, 'input[type="range"]');
  const own = effectKpis.find((kpi) => kpi === root.dataset['effect']) ?? 'margin';
  const id = `${lever.id} ${++made}`;
  const built = JSON.parse(svg.getAttribute('data-points') ?? '[]') as readonly EffectPoint[];
  const at = valuesAlong(lever);
  const scenarios = () => effectScenarios(lever, page.scenario.get(), page.defaults);
  const atStart = JSON.stringify(effectScenarios(lever, page.start.scenario, page.defaults));
  let points = page.own ? [] : built;
  let has = points.length > 0 ? atStart : '';
  let asked = has;
  let near = false;

  const draw = onceAFrame(() => {
    const kpi = chosen.get() ?? own;
    const stale = has !== JSON.stringify(scenarios());
    const rows = effectRows(kpi, at, points);
    choice.value = kpi;
    root.dataset['effect'] = kpi;
    root.toggleAttribute('data-effect-stale', stale);
    effectPicture(svg, rows, Number(range.value));
    const labels = effectLabels(page.labels);
    write(
      says,
      stale
        ? (labels['stale'] ?? '')
        : effectSays(rows, { labels, format: page.format }, dress.write),
    );
  });
  const show = (key: string, found: readonly EffectPoint[]) => {
    [points, has, asked] = [found, key, key];
    draw();
  };
  const update = () => {
    draw();
    if (!near) return;
    const wanted = scenarios();
    const key = JSON.stringify(wanted);
    if (key === asked) return;
    asked = key;
    queue.drop(id);
    if (key === has) return;
    if (key === atStart && built.length > 0 && !page.own) show(key, built);
    else queue.want(id, wanted, (found) => show(key, found));
  };
  const choose = () => chosen.set(effectKpis.find((kpi) => kpi === choice.value) ?? null);
  // A choice made before this script came has not been made for nothing.
  if (choice.value !== own) choose();
  return all(
    watchNear(root, (isNear) => {
      near = isNear;
      if (near) update();
      else {
        queue.drop(id);
        asked = has;
      }
    }),
    page.scenario.subscribe(update),
    chosen.subscribe(draw),
    on(range, 'input', draw),
    on(choice, 'change', choose),
    () => queue.drop(id),
  );
}

/** The page's words of the curves, without their prefix. */
function effectLabels(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const prefix = 'lever.effect.';
  return Object.fromEntries(
    Object.entries(labels)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), text]),
  );
}
