import { at } from '../at.ts';

/** What is to come, earliest first; of two at the same minute, the one put in first. */
export interface Agenda<T> {
  push(minute: number, value: T): void;
  pop(): { readonly minute: number; readonly value: T } | undefined;
}

interface Slot<T> {
  readonly minute: number;
  readonly turn: number;
  readonly value: T;
}

/** Binary heap. */
export function agenda<T>(): Agenda<T> {
  const heap: Slot<T>[] = [];
  let turns = 0;
  const before = (left: number, right: number): boolean => {
    const a = at(heap, left);
    const b = at(heap, right);
    return a.minute < b.minute || (a.minute === b.minute && a.turn < b.turn);
  };
  const swap = (left: number, right: number): void => {
    const kept = at(heap, left);
    heap[left] = at(heap, right);
    heap[right] = kept;
  };
  return {
    push(minute, value) {
      heap.push({ minute, turn: turns, value });
      turns += 1;
      let child = heap.length - 1;
      while (child > 0) {
        const parent = (child - 1) >>> 1;
        if (!before(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    },
    pop() {
      if (heap.length === 0) return undefined;
      swap(0, heap.length - 1);
      const first = heap.pop();
      for (let parent = 0; ;) {
        let least = parent;
        for (const child of [2 * parent + 1, 2 * parent + 2]) {
          if (child < heap.length && before(child, least)) least = child;
        }
        if (least === parent) break;
        swap(least, parent);
        parent = least;
      }
      return first;
    },
  };
}
