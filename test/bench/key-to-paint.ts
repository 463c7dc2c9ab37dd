import type { Page } from 'playwright-core';

/** A key is answered when the frame that shows its last change is painted; later changes are another story. */
const PATIENCE = 700;

/**
 * Milliseconds from each trusted key press to the frame that shows the last change of what is
 * watched; moves that change nothing are left out.
 */
export async function keyToPaint(
  page: Page,
  slider: string,
  watched: string,
  moves: number,
): Promise<number[]> {
  const input = page.locator(slider).first();
  await input.scrollIntoViewIfNeeded();
  await input.focus();
  const seen = await page.evaluateHandle((selector) => {
    const times = { pressed: 0, painted: 0 };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (times.painted = performance.now());
    addEventListener('keydown', ({ timeStamp }) => (times.pressed = timeStamp), true);
    const observer = new MutationObserver(() => requestAnimationFrame(() => port2.postMessage(0)));
    for (const node of document.querySelectorAll(selector))
      observer.observe(node, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    return times;
  }, watched);
  const delays: number[] = [];
  for (let move = 0; move < moves; move++) {
    // Off the beat of the screen, there and back.
    await page.keyboard.press(move % 8 < 4 ? 'ArrowRight' : 'ArrowLeft', { delay: 3 });
    await page.waitForTimeout(PATIENCE + 7 * (move % 5));
    const { pressed, painted } = await seen.jsonValue();
    if (painted > pressed) delays.push(painted - pressed);
  }
  return delays;
}

/** Frames a second while a slider is dragged there and back for two seconds. */
export async function framesOfDrag(page: Page, slider: string): Promise<number> {
  const input = page.locator(slider).first();
  await input.scrollIntoViewIfNeeded();
  const box = await input.boundingBox();
  if (!box) throw new Error(`slider must be on the page; got none at ${slider}`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.4, y);
  await page.mouse.down();
  const counting = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let frames = 0;
        const count = (now: number) => {
          frames++;
          if (now - start < 2000) requestAnimationFrame(count);
          else resolve((frames / (now - start)) * 1000);
        };
        requestAnimationFrame(count);
      }),
  );
  let dragging = true;
  const drag = async () => {
    for (let step = 0; dragging; step++) {
      const swing = 0.4 + 0.3 * Math.abs(((step / 40) % 2) - 1);
      await page.mouse.move(box.x + box.width * swing, y);
    }
  };
  const moved = drag();
  const frames = await counting;
  dragging = false;
  await moved;
  await page.mouse.up();
  return frames;
}
