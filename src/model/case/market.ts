/** What the market said and did. */
export interface Market {
  readonly tasks: number;
}
