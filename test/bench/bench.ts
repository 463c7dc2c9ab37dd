import { timedCorvane } from './corvane.ts';
import { timedImport } from './import.ts';
import { timeImportInPage } from './import-in-page.ts';
import { timeLatency } from './latency.ts';
import { printTimes, yardstick } from './measure.ts';
import { timedParts } from './parts.ts';

/** `npm run bench`: CPU times and their ratio to a yardstick of the same run. Nothing is asserted. */
const unit = yardstick();
console.log(`yardstick ${unit.toFixed(1)} ms (ten million log1p(exp(−k)), one thread, CPU time)`);
printTimes('Parts', unit, timedParts());
printTimes('The bundled case', unit, await timedCorvane());
printTimes('Your own files', unit, timedImport());
await timeImportInPage();
await timeLatency();
