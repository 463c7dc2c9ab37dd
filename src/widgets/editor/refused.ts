/** Why a text cannot be used: a key of the labels after `error.`, and what it says. */
export interface Refused {
  readonly problem: 'number' | 'step' | 'whole' | 'option' | 'long' | 'locked' | 'said';
  readonly values: Readonly<Record<string, string | number>>;
}

export function refused(problem: Refused['problem'], values: Refused['values']): Refused {
  return { problem, values };
}
