/** Labels on a line: moves centres apart by as little as their widths ask, inside [low, high]; order is kept. */
export function spread(
  labels: readonly { readonly at: number; readonly width: number }[],
  [low, high]: readonly [number, number],
  gap = 10,
): readonly number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at);
  const placed: number[] = [];
  let edge = low - gap;
  for (const { at, width } of order) {
    const centre = Math.max(at, edge + gap + width / 2);
    placed.push(centre);
    edge = centre + width / 2;
  }
  let limit = high + gap;
  for (let k = order.length - 1; k >= 0; k -= 1) {
    const { width } = order[k]!;
    placed[k] = Math.min(placed[k]!, limit - gap - width / 2);
    limit = placed[k]! - width / 2;
  }
  const centres: number[] = [];
  order.forEach(({ index }, k) => (centres[index] = placed[k]!));
  return centres;
}
