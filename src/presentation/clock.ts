/** Minutes and seconds since the speaker's window opened. */
export function startClock(place: HTMLElement): () => void {
  const start = performance.now();
  const show = () => {
    const seconds = Math.floor((performance.now() - start) / 1000);
    place.textContent = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
  };
  show();
  const timer = setInterval(show, 1000);
  return () => clearInterval(timer);
}
