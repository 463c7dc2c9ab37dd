import type { Words } from '../figure.ts';
import { notComputable } from '../missing.ts';
import { nameOf, say, sentence } from '../say.ts';
import type { KanoRows } from './kano-rows.ts';

/** What nobody forgives, what pleases unasked, what leaves cold; and what the answers do not settle. */
export function kanoSays({ wishes, unheard, segment, missing }: KanoRows, words: Words): string {
  if (wishes.length === 0) {
    const why = unheard > 0 ? say(words, 'tooFew') : notComputable(words, missing);
    return sentence(say(words, 'says.unknown', { why }));
  }
  const list = (ids: readonly string[]) =>
    ids.map((id) => nameOf(words, `feature.${id}`)).join(say(words, 'says.join'));
  const of = (category: string) =>
    wishes.filter((wish) => wish.decided && wish.category === category).map(({ id }) => id);
  const who =
    segment === 'all'
      ? say(words, 'who.all')
      : say(words, 'who.segment', { name: nameOf(words, `segment.${segment}`) });
  const told = ['M', 'O', 'A'].flatMap((category) => {
    const ids = of(category);
    return ids.length === 0 ? [] : [say(words, `says.${category}`, { list: list(ids) })];
  });
  const cold = of('I');
  const open = wishes.filter(({ decided }) => !decided).map(({ id }) => id);
  return [
    say(words, told.length > 0 ? 'says.told' : 'says.nothing', {
      who,
      told: told.join(say(words, 'says.next')),
    }),
    cold.length > 0 ? say(words, 'says.I', { list: list(cold) }) : '',
    open.length > 0 ? say(words, 'says.open', { list: list(open) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
