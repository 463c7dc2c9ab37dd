/** What a key of a clicker or a keyboard asks of the deck: so many screens on, an end, or a state of the projector. */
export type DeckKey = number | 'first' | 'last' | 'black' | 'full' | 'end';

const keys: Readonly<Record<string, DeckKey>> = {
  PageDown: 1,
  PageUp: -1,
  ArrowRight: 1,
  ArrowLeft: -1,
  ' ': 1,
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  f: 'full',
  Escape: 'end',
};

/** null for a key that is not the deck's, or that belongs to the field, the slider or the list one is in. */
export function deckKey({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): DeckKey | null {
  if (altKey || ctrlKey || metaKey) return null;
  const inField =
    target instanceof Element && target.closest('input, select, textarea, [role="grid"]') !== null;
  if (inField && key !== 'Escape') return null;
  const onButton = target instanceof Element && target.closest('button, a, summary') !== null;
  if (onButton && key === ' ') return null;
  return keys[key] ?? null;
}
