/** Frames shown in a second at speed 1. */
const pace = 8;

/** Which frame is shown: moved by steps, by hand, or by time while it plays. It never loops. */
export interface Playback {
  at(): number;
  isPlaying(): boolean;
  /** From the frame in place; from the first when the last is. */
  play(): void;
  pause(): void;
  /** One frame or more, back when negative; pauses. */
  step(by: number): void;
  /** Goes to a frame, the nearest there is; pauses. */
  seek(frame: number): void;
  /** The history is another: it keeps its place in it as far as there are frames. */
  setFrames(count: number): void;
  /** Time goes by. @param ms since the last call, ≥ 0 @returns true when the frame is another */
  advance(ms: number, speed: number): boolean;
}

/** Starts on the last frame: the picture that the build has drawn. */
export function createPlayback(count: number): Playback {
  let frames = count;
  let at = frames - 1;
  let playing = false;
  let due = 0;
  const go = (frame: number) => {
    at = Math.min(frames - 1, Math.max(0, Math.round(frame)));
  };
  const halt = () => {
    playing = false;
    due = 0;
  };
  return {
    at: () => at,
    isPlaying: () => playing,
    play() {
      if (frames < 2) return;
      if (at >= frames - 1) at = 0;
      playing = true;
    },
    pause: halt,
    step(by) {
      halt();
      go(at + by);
    },
    seek(frame) {
      halt();
      go(frame);
    },
    setFrames(next) {
      const wasLast = at === frames - 1;
      frames = next;
      go(wasLast && !playing ? frames - 1 : at);
    },
    advance(ms, speed) {
      if (!playing) return false;
      due += (ms / 1000) * pace * speed;
      const whole = Math.floor(due);
      if (whole === 0) return false;
      due -= whole;
      go(at + whole);
      if (at === frames - 1) halt();
      return true;
    },
  };
}
