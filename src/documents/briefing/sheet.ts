import type { Words } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import type { OfferChanges } from '#model/readings/offer-changes.ts';
import type { Results } from '#model/results.ts';
import type { Block } from '../document.ts';
import { planMonth } from '../plan-date.ts';
import { type Audience, type AudienceId, audiences } from './audiences.ts';
import { measureSentence, readMeasure } from './measures.ts';
import { movesTold } from './moves.ts';

/** Changes told on one sheet: more would not be read. */
const MOST_MOVES = 3;

/** One audience's sheet: why, what changes, what stays, what to say, how it is measured, when, whom to ask. */
export function sheet(
  id: AudienceId,
  results: Results,
  changes: OfferChanges,
  words: Words,
): Block[] {
  const audience: Audience = audiences[id];
  const heading = (key: string): Block => ({ kind: 'heading', text: say(words, `part.${key}`) });
  const own = (key: string) => say(words, `${id}.${key}`);
  const told = movesTold(audience.moves, MOST_MOVES, [results, changes, words]);
  const moved = told.length > 0;
  return [
    { kind: 'title', text: own('title') },
    heading('why'),
    {
      kind: 'list',
      items: [
        ...today(id, results, changes, words),
        ...measureSentence(audience.aim, results, words),
      ],
    },
    heading('changes'),
    moved ? { kind: 'list', items: told } : { kind: 'paragraph', text: say(words, 'changes.none') },
    heading('stays'),
    { kind: 'list', items: [own('stays.1'), own('stays.2')] },
    heading('say'),
    { kind: 'list', items: [own('say'), own('avoid')] },
    heading('derogation'),
    { kind: 'paragraph', text: say(words, `derogation.${moved ? 'moved' : 'today'}`) },
    indicators(audience, results, words),
    ...(moved ? dates(audience, changes, words) : []),
    heading('ask'),
    { kind: 'paragraph', text: own('ask') },
    ...fact(audience, results, words),
  ];
}

/** What the audience sees today: a measured number, and the sentence that says why it matters. */
function today(id: AudienceId, results: Results, changes: OfferChanges, words: Words): string[] {
  const { before, turn } = readMeasure(audiences[id].today, results, words);
  const valued = changes.valuedShare;
  if (turn === 'unknown' || (id === 'sales' && valued === null)) return [];
  return [say(words, `${id}.why`, { before, valued: words.format.percent(valued, 0) })];
}

function indicators({ indicators: ids }: Audience, results: Results, words: Words): Block {
  return {
    kind: 'table',
    caption: say(words, 'part.indicators'),
    head: ['indicator', 'today', 'scenario'].map((key) => say(words, `head.${key}`)),
    lines: ids.map((id) => {
      const { name, before, after } = readMeasure(id, results, words);
      return [name, before, after];
    }),
  };
}

/** Tasks the audience takes part in, of those that the plan of this scenario holds. */
function dates({ tasks }: Audience, { plan, extractedOn }: OfferChanges, words: Words): Block[] {
  const held = tasks.flatMap((name) => {
    const weeks = plan.tasks[name];
    return weeks && weeks.end > weeks.start ? [{ name, ...weeks }] : [];
  });
  if (held.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: say(words, 'part.dates'),
      head: ['task', 'weeks', 'month'].map((key) => say(words, `head.${key}`)),
      lines: held
        .toSorted((a, b) => a.start - b.start)
        .map(({ name, start, end }) => [
          say(words, `task.${name}`),
          `${words.format.number(Math.floor(start) + 1)}–${words.format.number(Math.ceil(end))}`,
          planMonth(extractedOn, start, words),
        ]),
    },
  ];
}

/** One number of the company beside one published elsewhere: comparable in kind, never in proof. */
function fact({ fact: [id, measure] }: Audience, results: Results, words: Words): Block[] {
  const { name, before, turn } = readMeasure(measure, results, words);
  if (turn === 'unknown') return [];
  const published = say(words, `fact.${id}`);
  return [{ kind: 'remark', text: say(words, 'beside', { name, before, fact: published }) }];
}
