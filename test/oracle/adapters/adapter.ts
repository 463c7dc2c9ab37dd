/** What answers the cases of one exact model string. */
export interface Adapter {
  readonly model: string;
  /** Leaves that SCHEMA.md marks exact: compared by equality. */
  readonly exact: readonly string[];
  readonly run: (inputs: unknown) => unknown;
}

/** @param run  receives the inputs of a case, of the shape SCHEMA.md gives, and nothing else */
export function adapter<Inputs>(
  model: string,
  run: (inputs: Inputs) => unknown,
  exact: readonly string[] = [],
): Adapter {
  return { model, exact, run: (inputs) => run(inputs as Inputs) };
}
