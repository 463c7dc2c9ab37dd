/** What a figure taken out of its page must still say of itself, in the page's language. */
export interface About {
  readonly title: string;
  /** The live sentence. */
  readonly says: string;
  readonly alt: string;
  readonly source: string;
  /** Which levers were moved, in words. */
  readonly scenario: string;
  /** When it was taken. */
  readonly date: string;
}
