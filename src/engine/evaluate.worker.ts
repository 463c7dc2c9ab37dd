import { unpackCase } from '#case/unpack.ts';
import type { Case } from '#model/case.ts';
import { segmentedUnder } from '#model/clients/segmented-under.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { evaluate } from '#model/evaluate.ts';
import { gestures } from '#scenario/gestures.ts';
import { toldScenario } from '#scenario/told.ts';
import { answer, failure, type Skills } from './answer.ts';
import type { Answer, Ask, Message, Opening } from './protocol.ts';
import { createReader } from './reader.ts';
import { readings } from './readings.ts';

const skills: Skills = {
  evaluate: (of, scenario) => evaluate(of, toldScenario(of, scenario)),
  gestures,
  read: createReader(readings),
};

/** Unpacked once, while the first ask is on its way. */
let company: Promise<Case> | undefined;

function open(own: Opening['own']): Promise<Case> {
  const packed = own ? Promise.resolve(own) : import('virtual:triangle-case');
  const opened = packed.then(({ head, data }) => segmentedCase(unpackCase(head, data)));
  // Its failure is told to each ask; unasked, it is nobody's.
  opened.catch(() => undefined);
  return opened;
}

self.addEventListener('message', ({ data: { id, body } }: MessageEvent<Message<Ask | Opening>>) => {
  if (body.kind === 'open') {
    company = open(body.own);
    return;
  }
  const reply = (answered: Answer): void => {
    const message: Message<Answer> = { id, body: answered };
    self.postMessage(message);
  };
  (company ??= open(null)).then(
    (known) => reply(answer(segmentedUnder(known, body.scenario), body, skills)),
    (error: unknown) => reply(failure(error)),
  );
});
