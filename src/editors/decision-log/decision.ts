/** Pages that end in a decision, in the order of the method. */
export const decisionPages = [
  ...(['why', 'listen', 'segment-clients', 'segment-offers', 'match'] as const),
  ...(['costs-stocks', 'arbitrate', 'plan', 'change', 'case-study'] as const),
];
export type DecisionPage = (typeof decisionPages)[number];

/** Which way it went: one of the two options of the page, or put off. */
export const decisionOptions = ['first', 'second', 'later'] as const;

export const decisionNote = (page: DecisionPage) => `decision.${page}`;

/** A decision as it was written; null = not yet. */
export interface Taken {
  readonly option: (typeof decisionOptions)[number] | null;
  readonly owner: string | null;
  readonly date: string | null;
  readonly reason: string | null;
  /** Query of the scenario in force when the option was taken. */
  readonly state: string | null;
}

/** The note as it was written, whatever a file brought: what is not a text is not there. */
export function takenOf(note: unknown): Taken {
  const members =
    typeof note === 'object' && note !== null ? (note as Readonly<Record<string, unknown>>) : {};
  const text = (key: keyof Taken) => {
    const value = members[key];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  return {
    option: decisionOptions.find((one) => one === members['option']) ?? null,
    ...{ owner: text('owner'), date: text('date'), reason: text('reason'), state: text('state') },
  };
}

export function isDecisionPage(page: string): page is DecisionPage {
  return (decisionPages as readonly string[]).includes(page);
}
