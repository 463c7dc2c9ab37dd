/** Milliseconds without a move after which a movement is over, for moves that no `change` closes. */
const rest = 600;

/** One movement of the hand: what carries the same token is undone in one step. */
export interface Drag {
  token(): object;
  isActive(): boolean;
  end(): void;
  stop(): void;
}

export function createDrag(onEnd: () => void): Drag {
  let token: object | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    token = null;
    onEnd();
  };
  return {
    token() {
      clearTimeout(timer);
      timer = setTimeout(end, rest);
      return (token ??= {});
    },
    isActive: () => token !== null,
    end,
    stop: () => clearTimeout(timer),
  };
}
