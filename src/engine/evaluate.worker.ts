import { unpackCase } from '#case/unpack.ts';
import type { Case } from '#model/case.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { evaluate } from '#model/evaluate.ts';
import { gestures } from '#scenario/gestures.ts';
import { answer, failure } from './answer.ts';
import type { Answer, Ask, Message } from './protocol.ts';

/** Unpacked once, while the first ask is on its way. */
const company: Promise<Case> = import('virtual:triangle-case').then(({ head, data }) =>
  segmentedCase(unpackCase(head, data)),
);
// Its failure is told to each ask; unasked, it is nobody's.
company.catch(() => undefined);

self.addEventListener('message', ({ data: { id, body } }: MessageEvent<Message<Ask>>) => {
  const reply = (answered: Answer): void => {
    const message: Message<Answer> = { id, body: answered };
    self.postMessage(message);
  };
  company.then(
    (known) => reply(answer(known, body, { evaluate, gestures })),
    (error: unknown) => reply(failure(error)),
  );
});
