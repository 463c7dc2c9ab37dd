import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerTo, keptStudies, keyOf, studiesFile } from '#build/kept-studies.ts';
import { sourcesBehind } from '#build/sources-behind.ts';
import { LARGEST, shownTasks } from '#build/studies.ts';

describe('the studies kept beside the case', () => {
  test('are of what the pages show, by the code and the case as they are: else `npm run studies`', async () => {
    const tasks = await shownTasks();
    const kept = await keptStudies();
    expect(Object.keys(kept).length).toBeGreaterThan(0);
    for (const [name, { key }] of Object.entries(kept)) {
      const task = tasks.find((one) => one.name === name);
      expect(task, `${name} is shown on a page`).toBeDefined();
      expect(await keyOf(task!), `key of ${name}`).toBe(key);
    }
    expect(statSync(studiesFile).size).toBeLessThanOrEqual(LARGEST);
  });

  test('are not made again', async () => {
    const [name, { value }] = Object.entries(await keptStudies())[0]!;
    const task = (await shownTasks()).find((one) => one.name === name)!;
    const make = () => {
      throw new Error('made again');
    };
    expect(await answerTo({ ...task, make })).toEqual(value);
    await expect(answerTo({ ...task, asked: 'something else', make })).rejects.toThrow(
      'made again',
    );
  });

  test('change key with what is asked', async () => {
    const [task] = await shownTasks();
    expect(await keyOf({ ...task!, asked: 1 })).not.toBe(await keyOf({ ...task!, asked: 2 }));
  });
});

describe('what a source stands on', () => {
  test('is followed through every import by value, to the end', async () => {
    const found = await sourcesBehind(['src/engine/readings/break-even.ts']);
    for (const file of [
      'src/engine/readings/break-even-paths.ts',
      'src/model/costs/break-even.ts',
      'src/model/probability/quantiles.ts',
      'src/scenario/gestures.ts',
      'src/scenario/register/costs-stocks.ts',
    ])
      expect(found).toContain(file);
    expect(found.every((file) => existsSync(file))).toBe(true);
    expect(found.some((file) => file.startsWith('src/figures/'))).toBe(false);
  });

  test('leaves no import by value out', async () => {
    for (const file of await sourcesBehind(['src/model/evaluate.ts'])) {
      const text = readFileSync(file, 'utf8');
      const values = text.match(/^(import|export) (?!type )[^;]*from '[#.]/gm) ?? [];
      expect(text.match(/\bimport\(|\brequire\(/), file).toBeNull();
      const behind = await sourcesBehind([file]);
      expect(behind.length, file).toBeGreaterThanOrEqual(Math.min(2, values.length + 1));
    }
  });

  test('must exist', async () => {
    await expect(sourcesBehind(['src/nothing.ts'])).rejects.toThrow('got src/nothing.ts');
  });
});
