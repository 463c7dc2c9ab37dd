/** What scenarios are compared on. */
export interface Criterion {
  /** A number of the results: `margin`, `stock`, `constantMix` … */
  readonly id: string;
  /** Which way is better. */
  readonly better: 'more' | 'less';
}
