import { panelGauge } from '#figures/triangle/panel-gauge.ts';
import { panelPicture } from '#figures/triangle/panel-picture.ts';
import { all } from './define.ts';
import { kpis } from './kpis.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Page } from './page.ts';
import { type BandsState, watchBands } from './panel-bands.ts';
import { fillReadings, readingLines } from './panel-readings.ts';
import { bandText } from './panel-words.ts';
import { part, write } from './part.ts';

type Labels = Readonly<Record<string, string>>;

/** What stands around the twelve numbers: the glyph, the gauges, the band of each change, the lines below. */
export function hostDetail(root: HTMLElement, page: Page, labels: Labels): () => void {
  const svg = part<SVGSVGElement>(root, '[data-glyph]');
  const { bands, stop } = watchBands(page);
  const lineLabels = { ...labels, ...page.labels, ...ownClasses(page) };
  const show = onceAFrame(() => {
    const scenario = page.results.get();
    const results = { now: page.now.get().results, scenario };
    fillReadings(part(root, '[data-readings]'), readingLines(scenario, lineLabels, page.format));
    showBands(root, page, bands.get(), results);
    panelPicture(svg, results, { labels, format: page.format });
  });
  show();
  return all(page.results.subscribe(show), page.now.subscribe(show), bands.subscribe(show), stop);
}

/** Where each change stands, in words and on its gauge; pale while it is of an earlier scenario. */
function showBands(
  root: Element,
  page: Page,
  { read, stale }: BandsState,
  results: Parameters<typeof panelGauge>[2],
): void {
  root.toggleAttribute('data-bands-stale', stale);
  for (const kpi of kpis) {
    const band = read?.bands[kpi]?.difference ?? null;
    write(part(root, `[data-band="${kpi}"]`), bandText(band, kpi, page.labels, page.format));
    const svg = root.querySelector(`[data-gauge="${kpi}"]`);
    if (svg) panelGauge(svg, kpi, results, band);
  }
}

/** Names of the reader's own classes, in place of the build's. */
function ownClasses({ own, format }: Page): Labels {
  const classes = own?.classes ?? [];
  return Object.fromEntries(
    classes.map(({ code, label }) => [`class.${code}`, label[format.lang] || code]),
  );
}
