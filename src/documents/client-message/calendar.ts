import type { Words } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { Block } from '../document.ts';
import { planMonth } from '../plan-date.ts';
import { isUnchanged, type Message } from './letter.ts';

/** Tasks of the plan that a client sees, and whether it is their beginning or their end. */
const seen = [
  ['T16', 'start', 'pilot'],
  ['T17', 'end', 'review'],
  ['T18', 'start', 'letters'],
  ['T18', 'end', 'met'],
  ['T22', 'start', 'withdrawn'],
] as const;

/** What a client lives through, week by week of the plan. */
export function calendar(message: Message, words: Words): Block[] {
  const { segment, changes } = message;
  const { plan, extractedOn } = changes;
  const name = nameOf(words, `segment.${segment.id}`);
  const title: Block = { kind: 'title', text: say(words, 'calendar.title', { segment: name }) };
  if (isUnchanged(message))
    return [title, { kind: 'paragraph', text: say(words, 'from.unchanged') }];
  const dated = [
    ...seen.flatMap(([task, end, key]) => {
      const found = plan.tasks[task];
      // A pilot that the way of deploying leaves out takes no time.
      return found && !(key === 'pilot' && found.start === found.end)
        ? [{ key: `calendar.${key}`, week: found[end] }]
        : [];
    }),
    ...(segment.starts ? [{ key: 'calendar.open', week: segment.starts.week }] : []),
  ].sort((a, b) => a.week - b.week);
  return [
    title,
    {
      kind: 'table',
      caption: say(words, 'calendar.caption'),
      head: ['calendar.step', 'calendar.week', 'calendar.month'].map((key) => say(words, key)),
      lines: dated.map(({ key, week }) => [
        say(words, key),
        words.format.number(week + 1),
        planMonth(extractedOn, week, words),
      ]),
    },
    {
      kind: 'paragraph',
      text: say(words, segment.starts ? 'calendar.contract' : 'calendar.none'),
    },
    { kind: 'paragraph', text: say(words, 'calendar.never') },
  ];
}
