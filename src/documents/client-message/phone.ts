import type { Words } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { Block } from '../document.ts';
import { fromWhen, isUnchanged, type Message } from './letter.ts';
import { offerName } from './terms-text.ts';

/** What is said on the phone, in the order of the call: the letter comes after it, never before. */
export function phone(message: Message, words: Words): Block[] {
  const { segment, differences } = message;
  const { gains, losses, same } = differences;
  const names = {
    before: offerName(words, segment.before.id),
    after: offerName(words, segment.after.id),
  };
  const state = isUnchanged(message) ? 'unchanged' : 'changed';
  const heading = (key: string): Block => ({ kind: 'heading', text: say(words, key) });
  const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
  const title = { segment: nameOf(words, `segment.${segment.id}`) };
  return [
    { kind: 'title', text: say(words, 'phone.title', title) },
    heading('phone.ready'),
    list(say(words, 'phone.ready.contract', names), say(words, 'phone.ready.orders')),
    heading('phone.say'),
    list(
      say(words, `phone.open.${state}`, names),
      ...[...same.slice(0, 1), ...gains.slice(0, 2), ...losses],
      fromWhen(message, words),
      say(words, 'phone.repeat'),
    ),
    heading('phone.ask'),
    list(
      say(words, 'phone.ask.why'),
      say(words, segment.others.length > 0 ? 'phone.ask.other' : 'phone.ask.single'),
      say(words, losses.length > 0 ? 'phone.ask.losses' : 'phone.ask.none'),
    ),
    heading('phone.avoid'),
    list(
      say(words, losses.length > 0 ? 'phone.avoid.losses' : 'phone.avoid.promise'),
      say(words, 'phone.avoid.exception'),
    ),
    heading('phone.close'),
    { kind: 'paragraph', text: say(words, `phone.close.${state}`) },
  ];
}
