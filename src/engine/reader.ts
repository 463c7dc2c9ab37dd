import type { Case } from '#model/case.ts';
import { type Readings, startReading, type Steps } from '#model/readings.ts';
import { failure } from './answer.ts';
import type { Answer, Ask } from './protocol.ts';

type ReadAsk = Extract<Ask, { kind: 'read' }>;

/** One step of a reading for each ask: another ask for the same one takes the next, any other starts anew. */
export function createReader(register: Readings): (company: Case, ask: ReadAsk) => Answer {
  let underWay: { readonly key: string; readonly steps: Steps } | null = null;
  return (company, ask) => {
    const { name, scenario, view } = ask;
    const key = JSON.stringify([name, scenario, view]);
    try {
      if (underWay?.key !== key)
        underWay = { key, steps: startReading(register, name, company, scenario, view) };
      const { done, value } = underWay.steps.next();
      if (!done) return { kind: 'more' };
      underWay = null;
      return { kind: 'reading', value };
    } catch (error) {
      underWay = null;
      return failure(error);
    }
  };
}
