/** What a framed figure says: nothing but its name and its height in px, so that anybody may hear it. */
export interface HeightMessage {
  readonly type: 'triangle:height';
  readonly figure: string;
  readonly height: number;
}

/** Tells the height of a figure that stands alone, now and whenever it changes. */
export function tellHeight(main: HTMLElement, tell: (message: HeightMessage) => void): () => void {
  let told = 0;
  const resized = new ResizeObserver(() => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({ type: 'triangle:height', figure: main.dataset['figure'] ?? '', height });
  });
  resized.observe(main);
  return () => resized.disconnect();
}
