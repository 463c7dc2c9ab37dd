import type { Words } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import type { OfferChanges } from '#model/readings/offer-changes.ts';
import { calendar } from './client-message/calendar.ts';
import { differencesOf } from './client-message/differences.ts';
import { letter } from './client-message/letter.ts';
import { phone } from './client-message/phone.ts';
import { questions } from './client-message/questions.ts';
import { readingEase } from './client-message/reading-ease.ts';
import { offerName } from './client-message/terms-text.ts';
import type { Block, Document } from './document.ts';
import { segmentNamed } from './segment-named.ts';

const pieces = ['letter', 'phone', 'questions', 'calendar'] as const;

/** Scores from which a text reads without effort, and below which it asks for one. */
const EASY = 70;
const HARD = 50;

/** W31: what the clients of a segment are told, by letter, on the phone, when they ask, and when. */
export const clientMessage: Document<OfferChanges> = {
  id: 'client-message',
  levers: [
    'match.{segment}',
    'price.{segment}',
    'offers.{offer}.price',
    'deployment',
    'cutoffHour',
  ],
  reading: { name: 'offerChanges', of: 'scenario' },
  views: (read) =>
    read === null || read.segments.length === 0
      ? []
      : [
          { id: 'segment', options: read.segments.map(({ id }) => `segment.${id}`) },
          { id: 'piece', options: pieces },
        ],
  compose({ read, scenario, view }, words) {
    if (read === null || read.segments.length === 0)
      return [{ kind: 'paragraph', text: say(words, 'unknown') }];
    const segment = segmentNamed(read, (view['segment'] ?? '').replace(/^segment\./, ''));
    const differences = differencesOf(segment, read, scenario, words);
    const message = { segment, changes: read, differences };
    const blocks = pieceOf(view['piece'] ?? '');
    const remark = say(words, 'written', {
      ...{ before: offerName(words, segment.before.id), after: offerName(words, segment.after.id) },
      ...{ had: words.format.percent(segment.beforePercent / 100, 0) },
      get: words.format.percent(segment.afterPercent / 100, 0),
      clients: words.format.number(segment.clients),
    });
    return [...blocks, { kind: 'remark', text: remark }, ...ease(blocks, words)];

    function pieceOf(piece: string): readonly Block[] {
      switch (piece) {
        case 'letter':
          return letter(message, words);
        case 'phone':
          return phone(message, words);
        case 'questions':
          return questions(message, scenario, words);
        case 'calendar':
          return calendar(message, words);
        default:
          throw new RangeError(`piece must be one of ${pieces.join(', ')}; got ${piece}`);
      }
    }
  },
};

/** How hard the piece is to read, in the language the score was made for. */
function ease(blocks: readonly Block[], words: Words): Block[] {
  if (words.format.lang !== 'fr') return [];
  const told = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'list' ? block.items : [];
  });
  const score = readingEase(told.join('\n'));
  if (score === null) return [];
  const level = score >= EASY ? 'easy' : score >= HARD ? 'plain' : 'hard';
  const ends = { score: words.format.number(Math.min(100, Math.max(0, score))) };
  return [{ kind: 'remark', text: say(words, `ease.${level}`, ends) }];
}
