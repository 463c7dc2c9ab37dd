/** An element with its text and children; what a list of rows is made of. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

/** Nodes with a space between them, for those who hear or copy them. */
export function spaced(nodes: readonly Node[]): readonly (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [' ', node]));
}
