/** `{name}` places of a label, filled. */
export function fill(
  label: string | undefined,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return (label ?? '').replace(/\{(\w+)\}/g, (place, name: string) =>
    String(values[name] ?? place),
  );
}
