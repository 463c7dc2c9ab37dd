import type { Reporter } from './reporter.ts';

/** The object a settings file holds; an empty one, with an issue, when it holds anything else. */
export function parseObject(
  file: string,
  text: string | undefined,
  report: Reporter,
): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  const plain = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(plain);
    if (isRecord(value)) return value;
  } catch {
    // Reported below, as anything that is not an object.
  }
  report.add('bad-json', { file }, { got: plain.slice(0, 40) });
  return {};
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
