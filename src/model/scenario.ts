/** A lever's value: number, choice or flag, a row of integer percents, or id → id (differences only). */
export type LeverValue =
  number | string | boolean | readonly number[] | Readonly<Record<string, string>>;

/** What the reader chose: register id → value, only what differs from today. `{}` is today (S0). */
export type Scenario = Readonly<Record<string, LeverValue>>;
