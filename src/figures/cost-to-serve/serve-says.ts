import type { Words } from '../figure.ts';
import { notComputable } from '../missing.ts';
import { nameOf, say, sentence } from '../say.ts';
import { moneySign, signOf } from '../sign.ts';
import type { GroupRow, ServeRows } from './serve-rows.ts';

/** Shares of cost and of revenue that are told apart. */
const apart = 0.005;

/** What is left of what is sold; then who consumes more than his share, and what would go if he went. */
export function serveSays(rows: ServeRows, words: Words): string {
  if (rows.groups.length === 0) {
    return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
  }
  const { format } = words;
  const left = say(words, `says.left.${rows.basis}`, {
    margin: format.money(rows.margin),
    rate: format.percent(rows.margin / rows.revenue, 1),
  });
  const heavy = heaviest(rows.groups);
  if (rows.sharing === 'revenue') return `${left} ${proRata(heavy, words)}`;
  if (!heavy) return `${left} ${say(words, 'says.even')}`;
  const who = say(words, 'says.heavy', {
    name: nameOf(words, heavy.name),
    cost: format.percent(heavy.shareOfCost, 0),
    revenue: format.percent(heavy.shareOfRevenue, 0),
  });
  return `${left} ${who} ${kept(heavy, words)}`;
}

/** The group whose share of the cost goes most beyond its share of the revenue. */
function heaviest(groups: readonly GroupRow[]): GroupRow | null {
  const excess = ({ shareOfCost, shareOfRevenue }: GroupRow) => shareOfCost - shareOfRevenue;
  const most = [...groups].sort((a, b) => excess(b) - excess(a))[0];
  return most && excess(most) > apart ? most : null;
}

/** What it earns at full cost and at avoidable cost: two signs, and what to make of them. */
function kept({ revenue, goods, full, avoidable }: GroupRow, words: Words): string {
  const { format } = words;
  const [atFull, atAvoidable] = [revenue - goods - full, revenue - goods - avoidable];
  const sign = (value: number) => (moneySign(value) === 'down' ? 'loses' : 'earns');
  return say(words, `says.${sign(atFull)}.${sign(atAvoidable)}`, {
    full: format.money(Math.abs(atFull)),
    avoidable: format.money(Math.abs(atAvoidable)),
    stays: format.money(full - avoidable),
  });
}

function proRata(heavy: GroupRow | null, words: Words): string {
  if (!heavy || signOf(heavy.other - heavy.margin, 500) === 'same') return say(words, 'says.even');
  return say(words, 'says.hidden', {
    name: nameOf(words, heavy.name),
    hidden: words.format.money(Math.abs(heavy.other - heavy.margin)),
  });
}
