/** What a retained scenario says of itself, in the order it is signed. */
export const retainedFields = [
  ...(['name', 'address', 'perimeter', 'potential'] as const),
  ...(['conditions', 'signedBy', 'date'] as const),
] as const;
export type RetainedField = (typeof retainedFields)[number];

/** The note as it was written, whatever a file brought: what is not a text is not there. */
export function retainedOf(note: unknown): Readonly<Record<RetainedField, string>> {
  const written =
    typeof note === 'object' && note !== null ? (note as Record<string, unknown>) : {};
  return Object.fromEntries(
    retainedFields.map((field) => {
      const value = written[field];
      return [field, typeof value === 'string' ? value : ''];
    }),
  ) as Record<RetainedField, string>;
}
