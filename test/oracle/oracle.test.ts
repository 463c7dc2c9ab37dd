import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adapters } from './adapters/adapters.ts';
import { readCases } from './case.ts';
import { differences } from './differences.ts';

const folder = process.env['ORACLE_DIR'] || join(import.meta.dirname, 'cases');

for (const { id, model, inputs, expected, tolerance } of readCases(folder)) {
  test(id, () => {
    const adapter = adapters.get(model);
    if (!adapter) throw new Error(`model must have an adapter; got "${model}"`);
    expect(differences(expected, adapter.run(inputs), tolerance, adapter.exact)).toEqual([]);
  });
}
