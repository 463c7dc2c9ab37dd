import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './bundle.ts';
import { printReport } from './report/report.ts';

/** The shipped data come from this seed; another one makes another history of the same company. */
const SEED = 20261031;
const HERE = dirname(fileURLToPath(import.meta.url));

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(HERE, '..', 'corvane') },
    seed: { type: 'string', default: String(SEED) },
    report: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });
const started = performance.now();
const history = generate(folder, Number(values.seed));
const seconds = (performance.now() - started) / 1000;
console.log(`${folder}: ${String(history.lines.length)} order lines, ${seconds.toFixed(1)} s`);
if (values.report) printReport(history);
