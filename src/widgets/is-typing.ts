/** Whether a key pressed there writes text: it is then no shortcut of the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches('input:not([type="range"]), textarea, select, [contenteditable]');
}
