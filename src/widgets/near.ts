/** px around the window within which a figure is made alive before it is seen. */
const margin = 300;

/** Calls whenever the element comes near the window, or leaves it. */
export function watchNear(root: Element, onChange: (near: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => onChange(entries.at(-1)?.isIntersecting ?? false),
    { rootMargin: `${margin}px` },
  );
  observer.observe(root);
  return () => observer.disconnect();
}
