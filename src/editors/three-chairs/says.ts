import type { Words } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import { chairIds, type Seat } from './seats.ts';
import type { Table } from './table.ts';

/** Who puts what first, where they part, what the table can agree on, and what has been chosen so far. */
export function chairsSay(table: Table | null, seats: readonly Seat[], words: Words): string {
  if (!table) return say(words, 'says.unknown');
  const parts = [firsts, last, parted, common].map((part) => part(table, words));
  return [...parts, chosen(table, seats, words)].filter((text) => text !== '').join(' ');
}

function firsts({ winners, ranked }: Table, words: Words): string {
  // Nothing is open to anybody: what they would rather have is not the news.
  if (winners.includes(null)) return '';
  const names = winners.map((at) => nameOf(words, ranked[at ?? 0]?.name ?? 'none'));
  if (new Set(winners).size === 1) return say(words, 'says.agreed', { name: names[0] ?? '' });
  return say(words, 'says.firsts', { list: listed(names, words) });
}

function last({ ranked }: Table, words: Words): string {
  const worst = chairIds.map((_, chair) => Math.max(...ranked.map(({ ranks }) => ranks[chair]!)));
  const found = ranked.find(({ ranks }) => ranks.every((rank, chair) => rank === worst[chair]));
  return found
    ? say(words, 'says.last', { name: nameOf(words, found.name) })
    : say(words, 'says.last.none');
}

function parted({ ranked }: Table, words: Words): string {
  const most = Math.max(...ranked.map(({ disagreement }) => disagreement));
  if (most === 0) return '';
  const names = ranked
    .filter(({ disagreement }) => disagreement === most)
    .map(({ name }) => nameOf(words, name));
  return say(words, 'says.parted', { name: names.join(', ') });
}

function common({ ranked, leastRegret, agreed }: Table, words: Words): string {
  if (leastRegret === null || agreed === null) return say(words, 'says.closed');
  const [regret, accord] = [leastRegret, agreed].map((at) =>
    nameOf(words, ranked[at]?.name ?? 'none'),
  );
  return leastRegret === agreed
    ? say(words, 'says.both', { name: regret ?? '' })
    : say(words, 'says.regret', { regret: regret ?? '', accord: accord ?? '' });
}

function chosen({ ranked }: Table, seats: readonly Seat[], words: Words): string {
  const choices = seats.map(({ choice }) => choice);
  if (choices.includes(null)) return '';
  const refused = ranked.filter(({ name, open }) => choices.includes(name) && !open);
  const names = choices.map((name) => nameOf(words, name ?? 'none'));
  if (refused.length > 0)
    return say(words, 'says.chosen.refused', {
      name: refused.map(({ name }) => nameOf(words, name)).join(', '),
    });
  return new Set(choices).size === 1
    ? say(words, 'says.chosen.same', { name: names[0] ?? '' })
    : say(words, 'says.chosen', { list: listed(names, words) });
}

function listed(names: readonly string[], words: Words): string {
  return chairIds
    .map((id, chair) =>
      say(words, 'says.first', {
        chair: nameOf(words, `column.${id}`),
        name: names[chair] ?? '',
      }),
    )
    .join(', ');
}
