/** The deck of the page, where it has one. */
const root = document.querySelector<HTMLElement>('[data-committee]');

/** The script of the widgets comes first: what it makes is there, or a moment later. */
function wake(deck: HTMLElement): void {
  if (!('triangle' in window)) {
    setTimeout(wake, 30, deck);
    return;
  }
  const { triangle } = window;
  // The page first, then what one does with it.
  void triangle.ready
    .then(() => new Promise((rested) => setTimeout(rested, 500)))
    .then(() => import('./deck.ts'))
    .then(({ hostDeck }) => hostDeck(deck, triangle));
}
if (root) wake(root);
