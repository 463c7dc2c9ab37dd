/** The deck of the page, where it has one. */
const root = document.querySelector<HTMLElement>('[data-committee]');

/** The script of the widgets comes first: what it makes is there, or a moment later. */
function wake(deck: HTMLElement): void {
  if (!('triangle' in window)) {
    setTimeout(wake, 30, deck);
    return;
  }
  const { triangle } = window;
  void triangle.ready
    .then(() => import('./deck.ts'))
    .then(({ hostDeck }) => hostDeck(deck, triangle));
}
if (root) wake(root);
