/** What a framed figure says: nothing but its name and its height in px, so that anybody may hear it. */
export interface HeightMessage {
  readonly type: 'triangle:height';
  readonly figure: string;
  readonly height: number;
}

/** `<tri-alone name>`: a figure by itself tells the page that frames it how high it is, now and at each change. */
export function hostAlone(
  root: HTMLElement,
  tell: ((message: HeightMessage) => void) | null = parentOf(root),
): () => void {
  if (!tell) return () => undefined;
  const figure = root.getAttribute('name') ?? '';
  let told = 0;
  const resized = new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({ type: 'triangle:height', figure, height });
  });
  resized.observe(root);
  return () => resized.disconnect();
}

/** The page around; null when there is none. */
function parentOf({ ownerDocument: { defaultView } }: HTMLElement) {
  if (!defaultView || defaultView.parent === defaultView) return null;
  return (message: HeightMessage) => defaultView.parent.postMessage(message, '*');
}
