import type { VoicesReading } from '#model/readings/voices.ts';
import type { FigureInput, ViewChoice } from '../figure.ts';
import { missingTables } from '../missing.ts';

export function voiceViews(read: VoicesReading | null): readonly ViewChoice[] {
  const criteria = read && read.criteria.length > 0 ? read.criteria : ['deliveryClass'];
  return [{ id: 'criterion', options: criteria }];
}

/** What one source says, with the interval its sample leaves. */
export interface Said {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly answers: number;
  readonly members: number;
}

/** Two sources apart: a difference is one only when its interval leaves zero out. */
export interface Gap {
  /** `sales-clients`: the first less the second. */
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isOne: boolean;
}

export interface VoiceRows {
  readonly criterion: string;
  readonly said: readonly Said[];
  readonly gaps: readonly Gap[];
  readonly missing: readonly string[];
}

export function voiceRows({
  read,
  view,
  scenario,
}: FigureInput<unknown, VoicesReading>): VoiceRows {
  const { criterion = 'deliveryClass' } = view;
  return {
    criterion,
    said: Object.entries(read?.shares ?? {}).map(
      ([id, { value, low, high, answers, members }]) => ({
        ...{ id, value, low, high, answers, members: Math.round(members) },
      }),
    ),
    gaps: Object.entries(read?.gaps ?? {}).map(([id, { value, low, high }]) => {
      const [one = '', other = ''] = id.split('-');
      return { id, one, other, value, low, high, isOne: low > 0 || high < 0 };
    }),
    missing: missingTables(scenario),
  };
}
