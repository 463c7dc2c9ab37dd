import { expect, test } from 'vitest';
import { createReads } from '#engine/reads.ts';
import { at, begin, stopAfterEach } from './begin-engine.ts';
import { answerTo, settled } from './fake-worker.ts';

stopAfterEach();

test('takes a reading step after step, an evaluation passing before the next', async () => {
  const { worker, engine } = begin();
  const read = engine.read('figure', 'bands', {}, {});
  await settled();
  const asked = engine.evaluate(at(18));
  await worker.answer({ kind: 'more' });
  await worker.answer(answerTo(worker.asked[1]));
  await worker.answer({ kind: 'more' });
  await worker.answer({ kind: 'reading', value: 7 });
  expect(await read).toBe(7);
  expect(await asked).not.toBeNull();
  expect(worker.asked.map(({ kind }) => kind)).toEqual(['read', 'evaluate', 'read', 'read']);
});

test('takes turns with studies, neither holding the other back', async () => {
  const { worker, engine } = begin();
  const study = engine.study('curve', [at(14), at(15)]);
  await settled();
  const read = engine.read('figure', 'bands', {}, {});
  await worker.answer(answerTo(worker.asked[0]));
  await worker.answer({ kind: 'more' });
  await worker.answer(answerTo(worker.asked[2]));
  expect(await study).toHaveLength(2);
  await worker.answer({ kind: 'reading', value: 7 });
  expect(await read).toBe(7);
  expect(worker.asked.map(({ kind }) => kind)).toEqual(['evaluate', 'read', 'evaluate', 'read']);
});

test('asked again under its key is given up; refused, it rejects', async () => {
  const { worker, engine } = begin();
  const old = engine.read('figure', 'bands', {}, {});
  await settled();
  const again = engine.read('figure', 'bands', at(18), {});
  expect(await old).toBeNull();
  const refused = expect(again).rejects.toThrow('reading must be in the register');
  await worker.answer({ kind: 'reading', value: 1 });
  await worker.answer({ kind: 'error', message: 'reading must be in the register; got bands' });
  await refused;
});

test('stopped, what is open is given up', async () => {
  const reads = createReads();
  const asked = reads.add('a', { kind: 'read', name: 'x', scenario: {}, view: {} });
  reads.stop();
  expect(await asked).toBeNull();
  expect(reads.next()).toBeUndefined();
});
