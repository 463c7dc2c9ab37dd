/** Where two trees of plain values and typed arrays differ; numbers may by a part of themselves, or by `slack` of their path. */
export function differences(
  one: unknown,
  two: unknown,
  slack: (path: string) => number,
  path = '',
): string[] {
  if (typeof one === 'number' && typeof two === 'number') {
    const isNear = Math.abs(one - two) <= Math.max(slack(path), 1e-9 * Math.abs(one));
    return isNear || Object.is(one, two) ? [] : [`${path}: ${one} and ${two}`];
  }
  if (ArrayBuffer.isView(one) && ArrayBuffer.isView(two)) {
    if (one.constructor !== two.constructor) return [`${path}: arrays of two kinds`];
    return differences(
      Array.from(one as Float64Array),
      Array.from(two as Float64Array),
      slack,
      path,
    );
  }
  if (typeof one === 'object' && one !== null && typeof two === 'object' && two !== null) {
    const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
    return [...keys].flatMap((key) =>
      differences(Reflect.get(one, key), Reflect.get(two, key), slack, `${path}.${key}`),
    );
  }
  return Object.is(one, two) ? [] : [`${path}: ${String(one)} and ${String(two)}`];
}

/** A sum of euros may round the other way, a mean of days at its second decimal. */
export function rounding(path: string): number {
  if (/\.(money\.(revenue|costOfGoods)|liveStock)\.\d+$/.test(path)) return 1;
  return /\.(leadTime|leadTimeSd)\.\d+$/.test(path) ? 0.011 : 0;
}
