import { say } from '#figures/say.ts';
import type { OfferChanges } from '#model/readings/offer-changes.ts';
import { audienceIds, audiences, isAudience } from './briefing/audiences.ts';
import { sheet } from './briefing/sheet.ts';
import { differencesOf } from './client-message/differences.ts';
import { letter } from './client-message/letter.ts';
import type { Document } from './document.ts';
import { segmentNamed } from './segment-named.ts';

/** Clients are an audience by segment: `segment.A`. */
const OF_SEGMENT = /^segment\./;

/** W56: one A4 for each audience, computed from the scenario and its plan. */
export const briefing: Document<OfferChanges> = {
  id: 'briefing',
  levers: ['*'],
  reading: { name: 'offerChanges', of: 'scenario' },
  facts: [...new Set(Object.values(audiences).map(({ fact: [id] }) => id))],
  views: (read) => [
    {
      id: 'audience',
      options: [...audienceIds, ...(read?.segments ?? []).map(({ id }) => `segment.${id}`)],
    },
  ],
  compose({ read, scenario, view }, words) {
    const id = view['audience'] ?? '';
    if (read === null) return [{ kind: 'paragraph', text: say(words, 'unknown') }];
    if (isAudience(id)) return sheet(id, scenario, read, words);
    if (!OF_SEGMENT.test(id)) {
      throw new RangeError(
        `audience must be one of ${audienceIds.join(', ')} or a segment; got ${id}`,
      );
    }
    const segment = segmentNamed(read, id.replace(OF_SEGMENT, ''));
    const differences = differencesOf(segment, read, scenario, words);
    return letter({ segment, changes: read, differences }, words);
  },
};
