import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Sources that a file imports, now or on demand; types are erased, a worker is another thread. */
function imports(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/^(import|export) type [^;]*;/gm, '');
  const found = code.matchAll(/(?:\bfrom|^import|\bimport\()\s*'([#.][^']+\.ts)'/gm);
  return [...found].map(([, source = '']) =>
    source.startsWith('#') ? `src/${source.slice(1)}` : join(dirname(file), source),
  );
}

function reachable(entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    if (existsSync(file)) for (const source of imports(file)) reached.add(source);
  }
  return reached;
}

test('the page loads neither the model nor the case: they run in the worker', () => {
  const page = [...reachable('src/widgets/boot.ts')];
  expect(page.length).toBeGreaterThan(10);
  // What the register reads: constants.
  const constants = ['src/model/assumptions.ts', 'src/model/parts/policy/stock-policy.ts'];
  const heavy = page.filter((file) => /^src\/(model|case|build)\//.test(file));
  // The table is arbitrated on the reader's notes, which never reach the worker: a few kB of arithmetic.
  const arbitration = /^src\/model\/(arbitration\/|probability\/refusal\.ts$)/;
  const others = heavy.filter((file) => !constants.includes(file) && !arbitration.test(file));
  expect(others).toEqual([]);
});

test('the worker loads both', () => {
  const worker = [...reachable('src/engine/evaluate.worker.ts')];
  expect(worker).toContain('src/model/evaluate.ts');
  expect(worker.some((file) => file.startsWith('src/case/'))).toBe(true);
});
