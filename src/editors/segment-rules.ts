import type { Column } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { MatchedSegment, MatchingReading } from '#model/readings/matching.ts';
import type { Editor } from './editor.ts';

interface Sized extends MatchedSegment {
  /** Clients by the usual rules; null while unknown. */
  readonly today: number | null;
}

interface Rows {
  readonly segments: readonly Sized[];
}

const rules = [
  ...['criticalDowntime', 'contestedWallet', 'contestedDowntime', 'contestedMachines'],
  ...['negotiatorMachines', 'negotiatorDiscount', 'negotiatorSeasonality'],
  ...['occasionalMachines', 'occasionalPlanned', 'plannerDowntime'],
];

const columns: readonly Column<Sized>[] = [
  { id: 'segment', unit: () => 'text', value: ({ id }) => `segment.${id}` },
  { id: 'today', unit: () => 'number', value: ({ today }) => today },
  { id: 'clients', unit: () => 'number', value: ({ clients }) => clients },
];

/** W27c: the thresholds that give each client his segment, and how many each segment then holds. */
export const segmentRules: Editor<Rows, Sized, unknown, MatchingReading> = {
  id: 'segment-rules',
  levers: rules.map((rule) => `segments.rules.${rule}`),
  reading: { name: 'matching', of: 'scenario' },
  rows: ({ read }) => ({
    segments: (read?.segments ?? []).map((segment) => ({
      ...segment,
      today: read?.usual[segment.id] ?? null,
    })),
  }),
  grid: () => ({
    columns: ['rule', 'threshold'],
    lines: rules.map((rule) => ({
      id: rule,
      label: `rule.${rule}`,
      cells: [{ kind: 'lever', id: `segments.rules.${rule}` }],
    })),
  }),
  table: ({ segments }) => segments,
  columns,
  says({ segments }, words) {
    if (segments.length === 0) return say(words, 'says.unknown');
    const { number } = words.format;
    const moved = segments.filter(({ clients, today }) => clients !== today).length;
    const list = segments.map(({ id, clients }) =>
      say(words, 'says.item', {
        segment: nameOf(words, `segment.${id}`),
        clients: number(clients, 0),
      }),
    );
    const values = { n: number(moved, 0), list: list.join(', ') };
    return say(words, moved === 0 ? 'says.same' : 'says.moved', values);
  },
};
