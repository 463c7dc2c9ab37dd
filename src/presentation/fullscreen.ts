/** Fills the screen, where the browser lets it; a refusal leaves the window as it is. */
export function fillScreen(root: HTMLElement): void {
  void root.requestFullscreen?.().catch(() => undefined);
}
