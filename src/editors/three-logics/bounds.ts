/** What a logic must say before it is one. */
export type Bounded = 'counterpart' | 'cap' | 'months' | 'exit';

/** What the reader wrote of a segment. */
export interface Written {
  readonly logic: string | null;
  readonly counterpart: string | null;
  /** k€. */
  readonly cap: number | null;
  readonly months: number | null;
  readonly exit: string | null;
}

/** Money without an end is no investment, and service without a counterpart no negotiation. */
const asked: Readonly<Record<string, readonly Bounded[]>> = {
  invest: ['cap', 'months', 'exit'],
  negotiate: ['counterpart'],
};

/** The notes of one segment, whatever a file brought, and what its logic still lacks. */
export function boundsOf(
  segment: string,
  notes: Readonly<Record<string, unknown>>,
): Written & { readonly lacks: readonly Bounded[] } {
  const at = (key: string): unknown => {
    const note = notes[`match.${key}`];
    return typeof note === 'object' && note !== null
      ? (note as Readonly<Record<string, unknown>>)[segment]
      : undefined;
  };
  const text = (key: string) => {
    const value = at(key);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const number = (key: string) => {
    const value = at(key);
    return typeof value === 'number' ? value : null;
  };
  const written = {
    logic: text('logic'),
    counterpart: text('counterpart'),
    cap: number('cap'),
    months: number('months'),
    exit: text('exit'),
  };
  const lacks = (asked[written.logic ?? ''] ?? []).filter((what) => written[what] === null);
  return { ...written, lacks };
}
