import { type Readings, readings as ofTheModel } from '#model/readings.ts';
import { breakEvenAlong } from './readings/break-even.ts';
import { deployAndBill } from './readings/deploy-and-bill.ts';
import { impactSheetsRead } from './readings/impact-sheets.ts';
import { tornado } from './readings/tornado.ts';
import { whatDidIt } from './readings/what-did-it.ts';
import { frontier } from './readings/frontier.ts';
import { bands } from './readings/bands.ts';

/** Every reading: those of the model, and those that need the register or the named scenarios besides. */
export const readings: Readings = {
  ...ofTheModel,
  bands,
  breakEven: breakEvenAlong,
  deployAndBill,
  impactSheets: impactSheetsRead,
  frontier,
  tornado,
  whatDidIt,
};
