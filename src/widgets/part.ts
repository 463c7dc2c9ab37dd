/** The part of a widget that its shell must have written; a missing one is a fault of the build. */
export function part<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`widget must hold ${selector}; got none`);
  return found;
}

export function write(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
