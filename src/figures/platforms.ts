import type { PlatformsReading, SiteReading } from '#model/readings/platforms.ts';
import type { Column, Computation, Figure, Quantity, Words } from './figure.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { map } from './platforms/map.ts';
import { reach, sums } from './platforms/reach.ts';
import { inState, type PlatformRows, siteRows } from './platforms/site-rows.ts';
import { say, sentence } from './say.ts';
import { moneySign, shareSign } from './sign.ts';

/** The site's name in the words' language; a name is data, so a text of the table is itself. */
const columns: readonly Column<SiteReading>[] = [
  { id: 'site', unit: () => 'text', value: ({ label }) => label.fr },
  {
    id: 'state',
    unit: () => 'text',
    value: ({ type, state }) => (type === 'central' ? type : state),
  },
  { id: 'lines', unit: () => 'percent', value: ({ lines }) => lines },
  { id: 'stockToday', unit: () => 'money', value: ({ stockToday }) => stockToday },
  { id: 'stock', unit: () => 'money', value: ({ stock }) => stock },
  { id: 'fixed', unit: () => 'money', value: ({ fixed }) => fixed },
];

/** W18: the sites of the network, what each holds, and whom they reach how soon. */
export const platforms: Figure<PlatformRows, SiteReading, never, PlatformsReading> = {
  id: 'platforms',
  levers: ['platforms.{location}', 'nightExpress', 'cutoffHour'],
  reading: { name: 'platforms', of: 'scenario' },
  rows: siteRows,
  draw(rows, drawing) {
    const { width } = drawing;
    const wide = width === 720;
    const height = wide ? 480 : 810;
    const named = { id: 'platforms', height, alt: platforms.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.sites.length === 0) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, rows.missing));
        return;
      }
      const box = wide
        ? { left: 40, right: 400, top: 40, bottom: height - 40 }
        : { left: 30, right: 330, top: 40, bottom: 370 };
      map(pen, rows, box, drawing);
      const column = wide ? { left: 468, right: 720 } : { left: 0, right: 360 };
      reach(pen, rows, { ...column, top: wide ? 40 : 420 }, drawing);
      sums(pen, rows, { ...column, top: wide ? 270 : 650 }, drawing);
    });
  },
  table: ({ sites }) => sites,
  columns,
  says(rows, words) {
    if (rows.sites.length === 0) {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
    }
    return [states(rows, words), reached(rows, words), moved(rows, words)]
      .filter(Boolean)
      .join(' ');
  },
  computed: ({ sites, sums: all }) =>
    all.flatMap(({ id, scenario }): readonly Computation[] => {
      const value = (site: SiteReading) => (id === 'stock' ? site.stock : site.fixed);
      const terms = sites
        .filter((site) => value(site) !== null)
        .map((site): Quantity => ({ label: site.label.fr, unit: 'money', value: value(site) }));
      if (id === 'evening' || terms.length === 0) return [];
      return [{ result: { label: `sum.${id}`, unit: 'money', value: scenario }, sign: '+', terms }];
    }),
  alt(rows, words) {
    if (rows.sites.length === 0) {
      return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    }
    const list = rows.sites.map(({ label, stock }) =>
      say(words, 'site', { name: label[words.format.lang], stock: words.format.money(stock) }),
    );
    return say(words, 'alt', {
      list: list.join(say(words, 'join')),
      reach: reached(rows, words),
    });
  },
};

/** Which platforms are not what they were, by name. */
function states(rows: PlatformRows, words: Words): string {
  const told = (['closed', 'passThrough'] as const).flatMap((state) => {
    const names = inState(rows, state).map(({ label }) => label[words.format.lang]);
    if (names.length === 0) return [];
    const key = `says.${state}${names.length === 1 ? '.one' : ''}`;
    return [say(words, key, { names: names.join(say(words, 'join')) })];
  });
  if (told.length > 0) return told.join(' ');
  const open = words.format.number(inState(rows, 'open').length);
  return say(words, 'says.open', { open });
}

function reached({ reach: all, of }: PlatformRows, words: Words): string {
  if (all.length === 0) return '';
  const { format } = words;
  const list = all.map(({ id, today, scenario }) => {
    const value = format.percent(scenario, scenario > 0.9995 ? 0 : 1);
    const change = scenario - today;
    const still = shareSign(change) === 'same';
    const key = still ? 'says.within' : 'says.within.moved';
    return say(words, key, { name: say(words, id), value, by: format.points(change, 1) });
  });
  return say(words, `says.reach.${of}`, { list: list.join(say(words, 'join.says')) });
}

function moved({ sums: all }: PlatformRows, words: Words): string {
  const list = all
    .filter(({ change }) => ['up', 'down'].includes(moneySign(change)))
    .map(({ id, change }) => say(words, `says.${id}`, { by: words.format.change(change) }));
  return list.length === 0 ? '' : `${sentence(list.join(say(words, 'join.says')))}.`;
}
