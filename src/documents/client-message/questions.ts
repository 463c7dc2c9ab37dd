import type { Words } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import { difference, shareSign } from '#figures/sign.ts';
import type { Results } from '#model/results.ts';
import type { Block } from '../document.ts';
import { fromWhen, type Message } from './letter.ts';
import { feeText } from './terms-text.ts';

/** What a client asks, and an answer that the numbers of the scenario allow. */
export function questions(message: Message, results: Results, words: Words): Block[] {
  const { after, others } = message.segment;
  const { format } = words;
  const [before, kept] = [results.before.service, results.scenario.service];
  const catalogue = Math.max(0, ...Object.values(results.lists).map(({ parts }) => parts));
  const own = results.lists[after.partsClass]?.parts ?? catalogue;
  const listed = after.listed && after.partsHours !== null && own < catalogue;
  const asked = (key: string, answer: string): Block[] => [
    { kind: 'heading', text: say(words, `ask.${key}`) },
    { kind: 'paragraph', text: answer },
  ];
  const segment = nameOf(words, `segment.${message.segment.id}`);
  return [
    { kind: 'title', text: say(words, 'questions.title', { segment }) },
    ...asked(
      'why',
      say(words, `ask.why.${shareSign(difference(kept, before))}`, {
        before: format.percent(before),
        after: format.percent(kept),
      }),
    ),
    ...asked('cost', say(words, 'ask.cost.text', { fee: feeText(words, after.price) })),
    ...asked(
      'list',
      say(words, listed ? 'ask.list.listed' : 'ask.list.whole', {
        parts: format.number(own),
        catalogue: format.number(catalogue),
      }),
    ),
    ...asked(
      'missed',
      after.penaltyPerPoint
        ? say(words, after.penaltyCap ? 'ask.missed.capped' : 'ask.missed.open', {
            point: format.percent(after.penaltyPerPoint),
            cap: format.percent(after.penaltyCap),
          })
        : say(words, 'ask.missed.none'),
    ),
    ...asked('keep', say(words, others.length > 0 ? 'ask.keep.others' : 'ask.keep.text')),
    ...asked('when', fromWhen(message, words)),
  ];
}
