/** px from a point to a box; 0 inside. */
export function farFrom(
  { left, right, top, bottom }: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  x: number,
  y: number,
): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The mark a pointer means: the nearest one within reach; of several that hold the point, the smallest. */
export function nearest(
  marks: readonly Element[],
  x: number,
  y: number,
  reach: number,
): Element | null {
  const ranked = marks
    .map((mark) => {
      const box = mark.getBoundingClientRect();
      return { mark, far: farFrom(box, x, y), size: box.width * box.height };
    })
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far || a.size - b.size);
  return ranked[0]?.mark ?? null;
}
