import type { SiteReading } from '#model/readings/platforms.ts';
import type { Words } from '../figure.ts';
import { type Box, createLabelRoom, dotBox } from '../marks/label-room.ts';
import { type Place, rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import type { PlatformRows } from './site-rows.ts';

interface Spot {
  readonly site: SiteReading;
  readonly at: Place;
  readonly locals: readonly Place[];
  /** px: the area of the disc is the stock. */
  readonly r: number;
  readonly rToday: number;
}

type Point = NonNullable<SiteReading['at']>;

/** Radius of a disc that would hold all of today's stock. */
const whole = 46;

/** Sites where they are, each with its local points; the disc's area is the stock, the pale ring today's. */
export function map(pen: Pen, rows: PlatformRows, box: Box, words: Words): void {
  const spots = placed(rows, box);
  const centre = spots.find(({ site }) => site.type === 'central');
  pen.put('g', 'map', { class: 'of-stock' }, (inside) => {
    for (const { site, at, locals } of spots) {
      locals.forEach((local, k) => {
        rule(inside, `spoke-${site.id}-${k}`, { from: at, to: local, class: 'spoke' });
      });
      if (centre && site.type === 'regional') {
        const style = site.state === 'closed' ? 'lead' : 'link';
        rule(inside, `link-${site.id}`, { from: centre.at, to: at, class: style });
      }
    }
    for (const { site, locals } of spots) {
      locals.forEach(({ x, y }, k) => {
        inside.put('circle', `local-${site.id}-${k}`, { class: 'local', cx: x, cy: y, r: 2.5 });
      });
    }
    for (const spot of spots) disc(inside, spot);
    names(inside, spots, box, words);
  });
}

function disc(pen: Pen, { site, at, r, rToday }: Spot): void {
  const middle = { cx: at.x, cy: at.y };
  pen.put('circle', `today-${site.id}`, { class: 'ghost hollow', ...middle, r: rToday });
  pen.put('circle', `stock-${site.id}`, { class: 'bar', ...middle, r });
  if (site.state === 'closed') {
    symbol(pen, `closed-${site.id}`, { ...at, shape: 'cross', size: 7, class: 'missed' });
  } else if (site.state === 'passThrough') {
    symbol(pen, `passing-${site.id}`, { ...at, shape: 'diamond', size: 8, class: 'before hollow' });
  }
}

/** Each site's name and stock, beside its disc where nothing stands. */
function names(pen: Pen, spots: readonly Spot[], box: Box, words: Words): void {
  const room = createLabelRoom(box);
  for (const { at, r, rToday } of spots) room.take(dotBox(at.x, at.y, Math.max(r, rToday)));
  for (const { site, at, r, rToday } of spots) {
    const name = say(words, 'site', {
      name: site.label[words.format.lang],
      stock: words.format.money(site.stock),
    });
    const away = Math.max(r, rToday) + 6;
    const place = room.place(name, 14.5, [
      { x: at.x + away, y: at.y + 5, anchor: 'start' },
      { x: at.x - away, y: at.y + 5, anchor: 'end' },
      { x: at.x, y: at.y - away, anchor: 'middle' },
      { x: at.x, y: at.y + away + 10, anchor: 'middle' },
    ]);
    text(pen, `name-${site.id}`, { ...place, class: 'ink halo' }, name);
  }
}

/** Degrees to px, the same scale both ways at the middle latitude. Sites without coordinates stand in a ring. */
function placed({ sites }: PlatformRows, box: Box): readonly Spot[] {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [cx, cy] = [box.left + width / 2, box.top + height / 2];
  const known = sites.every(({ at }) => at !== null);
  const points = known ? sites.flatMap(({ at, locals }) => (at ? [at, ...locals] : locals)) : [];
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const narrow = Math.cos(((south + north) * Math.PI) / 360);
  const scale = Math.min(
    width / Math.max(0.1, (east - west) * narrow),
    height / Math.max(0.1, north - south),
  );
  const toPlace = ({ latitude, longitude }: Point): Place => ({
    x: cx + (longitude - (west + east) / 2) * narrow * scale,
    y: cy - (latitude - (south + north) / 2) * scale,
  });
  const ring = sites.filter(({ type }) => type === 'regional');
  const around = (site: SiteReading): Place => {
    const turn = (2 * Math.PI * ring.indexOf(site)) / ring.length;
    const far = site.type === 'regional' ? Math.min(width, height) * 0.38 : 0;
    return { x: cx + far * Math.sin(turn), y: cy - far * Math.cos(turn) };
  };
  const all = sites.reduce((sum, { stockToday }) => sum + stockToday, 0);
  const radius = (stock: number) => (all > 0 ? whole * Math.sqrt(stock / all) : 0);
  return sites.map((site) => ({
    site,
    at: known && site.at ? toPlace(site.at) : around(site),
    locals: known ? site.locals.map(toPlace) : [],
    r: radius(site.stock),
    rToday: radius(site.stockToday),
  }));
}
