import type { Answer, Ask } from './protocol.ts';

/** One ask and what its answer is for. */
export interface Job {
  readonly ask: Ask;
  settle(answer: Answer): void;
}

/** Why an answer is not the one expected. */
export function refusal(answer: Answer): Error {
  return new Error(answer.kind === 'error' ? answer.message : `unexpected answer: ${answer.kind}`);
}
