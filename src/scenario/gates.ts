import type { Scenario } from '#model/scenario.ts';
import { impactSheets, rowsToFill, sheetsNote } from './impact-sheets.ts';
import type { Json } from './notes.ts';

/** What a gate looks at. */
export interface GateInput {
  readonly scenario: Scenario;
  /** The scenario whose offers come with their sheets (S4). */
  readonly recommended: Scenario;
  readonly notes: Readonly<Record<string, Json | undefined>>;
}

export interface ToFill {
  /** An offer, or a field of the decision. */
  readonly subject: string;
  /** How many things it lacks. */
  readonly missing: number;
}

export interface GateState {
  /** Does it bear on this scenario at all? One without new offers has no sheet to fill. */
  readonly applies: boolean;
  /** Nothing = the gate is open. It warns and never locks: one may read on. */
  readonly toFill: readonly ToFill[];
}

/** The note of the decision of step 6: texts, of which these two make it one. */
export const retainedNote = 'retained';
const retainedBy = ['name', 'signedBy'] as const;

const states = {
  'impact-sheets': ({ scenario, recommended, notes }: GateInput): GateState => {
    const sheets = impactSheets(scenario, recommended, notes[sheetsNote]);
    return {
      applies: sheets.length > 0,
      toFill: sheets
        .map((sheet) => ({ subject: sheet.offer, missing: rowsToFill(sheet).length }))
        .filter(({ missing }) => missing > 0),
    };
  },
  retained: ({ notes }: GateInput): GateState => {
    const note = objectOf(notes[retainedNote]);
    const isWritten = (key: string) => typeof note[key] === 'string' && note[key].trim() !== '';
    const lacking = retainedBy.filter((key) => !isWritten(key));
    return { applies: true, toFill: lacking.map((subject) => ({ subject, missing: 1 })) };
  },
} as const satisfies Readonly<Record<string, (input: GateInput) => GateState>>;

export type GateName = keyof typeof states;

export const gateNames = Object.keys(states) as readonly GateName[];

/**
 * What must be filled before a page goes on.
 *
 * @throws RangeError when no gate has this name
 */
export function gateState(name: string, input: GateInput): GateState {
  if (Object.hasOwn(states, name)) return states[name as GateName](input);
  throw new RangeError(`gate must be one of ${gateNames.join(', ')}; got ${name}`);
}

/** A note in another form, as a file may bring it, says nothing. */
function objectOf(note: Json | undefined): Readonly<Record<string, unknown>> {
  return typeof note === 'object' && note !== null && !Array.isArray(note)
    ? (note as Readonly<Record<string, unknown>>)
    : {};
}
