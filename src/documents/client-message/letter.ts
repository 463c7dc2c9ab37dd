import type { Words } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { OfferChanges, SegmentChange } from '#model/readings/offer-changes.ts';
import type { Block } from '../document.ts';
import { planMonth } from '../plan-date.ts';
import type { Differences } from './differences.ts';
import { offerName, termsText } from './terms-text.ts';

/** What the four pieces are made from. */
export interface Message {
  readonly segment: SegmentChange;
  readonly changes: OfferChanges;
  readonly differences: Differences;
}

/** Nothing a client of the segment would notice. */
export function isUnchanged({ segment, differences }: Message): boolean {
  const { gains, losses } = differences;
  return segment.before.id === segment.after.id && gains.length + losses.length === 0;
}

/** When his offer changes: never before his contract ends. */
export function fromWhen(message: Message, words: Words): string {
  const { starts } = message.segment;
  if (isUnchanged(message)) return say(words, 'from.unchanged');
  if (starts === null) return say(words, 'from.none');
  return say(words, 'from.date', {
    month: planMonth(message.changes.extractedOn, starts.week, words),
  });
}

/** A letter to a client: what stays, what is gained and lost, what may be chosen, from when, whom to call. */
export function letter(message: Message, words: Words): Block[] {
  const { segment, differences } = message;
  const { before, after, others } = segment;
  const heading = (key: string): Block => ({ kind: 'heading', text: say(words, key) });
  const listOr = (items: readonly string[], key: string): Block =>
    items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: say(words, key) };
  const names = { before: offerName(words, before.id), after: offerName(words, after.id) };
  const opening = isUnchanged(message) ? 'unchanged' : before.id === after.id ? 'same' : 'changed';
  const title = { segment: nameOf(words, `segment.${segment.id}`) };
  return [
    { kind: 'title', text: say(words, 'letter.title', title) },
    { kind: 'paragraph', text: say(words, 'letter.greeting') },
    { kind: 'paragraph', text: say(words, `letter.opening.${opening}`, names) },
    heading('letter.stays'),
    {
      kind: 'list',
      items: [say(words, 'stays.contract'), say(words, 'stays.person'), ...differences.same],
    },
    heading('letter.gains'),
    listOr(differences.gains, 'letter.gains.none'),
    heading('letter.losses'),
    listOr(differences.losses, 'letter.losses.none'),
    heading('letter.choice'),
    {
      kind: 'list',
      items: [
        ...others.map((terms) => say(words, 'choice.other', { offer: termsText(words, terms) })),
        say(words, isUnchanged(message) ? 'choice.stay' : 'choice.refuse'),
      ],
    },
    heading('letter.from'),
    { kind: 'paragraph', text: fromWhen(message, words) },
    heading('letter.call'),
    { kind: 'paragraph', text: say(words, 'letter.call.text') },
    { kind: 'paragraph', text: say(words, 'letter.signature') },
  ];
}
