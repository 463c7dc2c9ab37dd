import type { Field } from '../case/field.ts';
import { fieldAssumptions } from './field-assumptions.ts';
import type { FieldDemand } from './field-demand.ts';

/** What becomes of the calls: shares. */
export interface FirstVisits {
  /** Of the calls: a technician goes. */
  readonly visited: number;
  /** Of the first visits: settled there and then. */
  readonly firstTimeFix: number;
  /** Of the first visits: a part was wanting. */
  readonly lacking: number;
  /** Parts still missed, of one today, by the network. */
  readonly wants: number;
  /** Visits per first visit, itself included. */
  readonly visitsPerFirst: number;
}

/**
 * First visits under a demand, moved from what was measured.
 *
 * A first visit is settled unless a part is wanting or another cause fails it, two independent chances. The first is
 * 1 − (1 − today's)^m, m the wants left of one today: (1 − found) / (1 − found today) for the network and, for the
 * parts of a kit, (1 − kit) / (1 − kit today). A diagnosis from afar ends a share of the calls it sees and spares a share of
 * the failures of both kinds. Each failure brings as many return visits as today.
 */
export function firstVisits(field: Field, today: FieldDemand, demand: FieldDemand): FirstVisits {
  const { remoteFix, remoteFinds } = fieldAssumptions;
  const settled = field.visits.firstTimeFix ?? 1;
  const lacked = (1 - settled) * (field.lackedParts?.share ?? 0);
  const kit = field.lackedParts?.kitShare ?? 0;
  const remote = (effect: number): number =>
    left(effect * demand.remoteDiagnosis, effect * today.remoteDiagnosis);
  const kits = left(demand.kitCompleteness ?? 0, today.kitCompleteness ?? 0);
  const wants = left(demand.partsFound, today.partsFound);
  const lacking = (1 - (1 - lacked) ** (wants * (1 - kit + kit * kits))) * remote(remoteFinds);
  const otherwise = (1 - settled / (1 - lacked)) * remote(remoteFinds);
  const firstTimeFix = (1 - lacking) * (1 - otherwise);
  const called = today.calls.flat().reduce((sum, count) => sum + count, 0);
  const failed = called * (1 - settled);
  const returns = failed > 0 ? field.visits.returnVisits / failed : 0;
  return {
    visited: remote(remoteFix),
    firstTimeFix,
    lacking,
    wants,
    visitsPerFirst: 1 + returns * (1 - firstTimeFix),
  };
}

/** What is left of one, against today; 1 when nothing is left today. */
function left(share: number, today: number): number {
  return share === today || today >= 1 ? 1 : (1 - share) / (1 - today);
}
