import { expect, test } from 'vitest';
import type { ImportAsk, ImportTold, ImportWorkerLike, Progress } from '#engine/import/protocol.ts';
import { startImport } from '#engine/import/start-import.ts';

const ask: ImportAsk = { name: 'x', files: [] };
const progress: Progress = { file: 'a.csv', bytes: 1, ofBytes: 2, rows: 0 };
const refused: ImportTold = { kind: 'refused', refusal: 'noNumber', report: null, message: '' };

/** A worker that says what the test makes it say. */
function fake() {
  const asked: ImportAsk[] = [];
  const hear = new Map<string, (event: never) => void>();
  let ended = false;
  const worker: ImportWorkerLike = {
    postMessage: (message) => void asked.push(message),
    addEventListener: (type: string, listener: (event: never) => void) =>
      void hear.set(type, listener),
    terminate: () => void (ended = true),
  };
  return {
    worker,
    asked,
    isEnded: () => ended,
    say: (data: ImportTold) => hear.get('message')?.({ data } as never),
    die: (message: string) => hear.get('error')?.({ message } as never),
  };
}

function running() {
  const one = fake();
  const heard: Progress[] = [];
  const { ended, stop } = startImport(
    ask,
    (told) => heard.push(told),
    () => Promise.resolve(one.worker),
  );
  return { ...one, heard, ended, stop };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('asks, hears the progress, and ends the worker with its answer', async () => {
  const { asked, heard, say, ended, isEnded } = running();
  await settled();
  expect(asked).toEqual([ask]);
  say({ kind: 'progress', progress });
  expect(heard).toEqual([progress]);
  expect(isEnded()).toBe(false);
  say(refused);
  expect(await ended).toEqual(refused);
  await settled();
  expect(isEnded()).toBe(true);
});

test('stopped, it ends the worker and answers nothing', async () => {
  const { ended, stop, isEnded } = running();
  stop();
  expect(await ended).toBeNull();
  await settled();
  expect(isEnded()).toBe(true);
});

test('a worker that dies, or never starts, is a refusal', async () => {
  const { ended, die } = running();
  await settled();
  die('out of memory');
  expect(await ended).toMatchObject({ refusal: 'failed', message: 'out of memory' });
  const never = startImport(
    ask,
    () => undefined,
    () => Promise.reject(new Error('no worker')),
  );
  expect(await never.ended).toMatchObject({ refusal: 'failed', message: 'no worker' });
});
