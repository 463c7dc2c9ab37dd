import { packedCase } from '#build/start-case.ts';
import { unpackCase } from '#case/unpack.ts';
import type { Case } from '#model/case.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Scenario } from '#model/scenario.ts';
import { namedScenario } from '#scenario/named.ts';
import { quickest, type Timed } from './measure.ts';

/** The bundled case: opening it, then one lever after another, each at values not asked before. */
export async function timedCorvane(): Promise<Timed[]> {
  const { head, data } = await packedCase();
  const open = (): Case => unpackCase(head, data);
  const company = open();
  const cold = quickest(2, () => evaluate(open(), {}));
  evaluate(company, {});
  return [
    { name: 'Corvane, cold: unpacked, estimated, evaluated', ms: cold, aim: 1500, note: '' },
    timed('Corvane, one full evaluation', 60, company, (k) => ({ cutoffHour: 15 + k / 4 })),
    timed('  serviceTarget, months of cover', 80, company, (k) => ({
      serviceTarget: 0.9 + k / 100,
    })),
    timed('  serviceTarget, marginal analysis', 80, company, (k) => ({
      stockPolicy: 'marginal',
      serviceTarget: 0.9 + k / 100,
    })),
    timed('  supplierLeadTimeFactor, months of cover', 500, company, (k) => ({
      supplierLeadTimeFactor: 1 + k / 20,
    })),
    timed('  supplierLeadTimeFactor, marginal analysis', 500, company, (k) => ({
      stockPolicy: 'marginal',
      supplierLeadTimeFactor: 1 + k / 20,
    })),
    timed('  S4', 500, company, (k) => ({
      ...namedScenario('S4', company),
      supplierLeadTimeFactor: 1 + k / 20,
    })),
    timed('  S4, service aimed at', 80, company, (k) => ({
      ...namedScenario('S4', company),
      serviceTarget: 0.94 + k / 100,
    })),
  ];
}

function timed(name: string, aim: number, of: Case, scenario: (k: number) => Scenario): Timed {
  evaluate(of, scenario(0));
  let k = 0;
  const ms = quickest(3, () => evaluate(of, scenario(++k)));
  return { name, ms, aim, note: '' };
}
