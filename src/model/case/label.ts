/** A name in both languages of the site. */
export interface Label {
  readonly fr: string;
  readonly en: string;
}
