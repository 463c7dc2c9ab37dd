import { expect, test } from 'vitest';
import { keptStudies } from '#build/kept-studies.ts';
import { shownTasks } from '#build/studies.ts';

test('a study kept is what the model gives today, to the last digit', async () => {
  const [name, { value }] = Object.entries(await keptStudies())[0]!;
  const task = (await shownTasks()).find((one) => one.name === name)!;
  expect(JSON.parse(JSON.stringify(task.make()))).toEqual(value);
});
