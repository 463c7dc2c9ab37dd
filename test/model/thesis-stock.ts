import type { Case } from '#model/case.ts';
import { listRules } from '#model/list-rules.ts';
import { allocationInForce } from '#model/allocation-in-force.ts';
import { leverValues } from '#model/lever-values.ts';
import { classFlows } from '#model/matching/class-flows.ts';
import { proposedPlacement } from '#model/matching/placement.ts';
import { networkInForce } from '#model/network-in-force.ts';
import { networkShape } from '#model/network-shape.ts';
import { carriedFlows } from '#model/parts/pattern-flows.ts';
import { sharedPromises } from '#model/parts/policy/shared-promises.ts';
import { heldStock } from '#model/parts/stock.ts';
import { choicesOf } from '#model/chain/choices.ts';
import type { Scenario } from '#model/scenario.ts';
import { serviceReading } from '#model/service/service-reading.ts';
import { listReadings } from '#model/service/list-reading.ts';
import { today } from '#model/today.ts';

const still = { within24h: 0, within48h: 0 };

/** The parts network of a scenario at the share of promises found that it aims at; nobody refuses or leaves. */
export function partsOf(of: Case, scenario: Scenario) {
  const now = today(of)!;
  const placement = proposedPlacement(of, scenario);
  const flows = classFlows(of, of.portfolio!, placement);
  const { pieces } = allocationInForce(scenario);
  const shared = sharedPromises(
    of,
    now.parts,
    placement.offers,
    flows,
    listRules(of, scenario),
    pieces,
  );
  const { state, parts, availability } = networkInForce(
    of,
    now,
    leverValues(of, now, scenario),
    choicesOf(of, now, scenario).policy,
    flows,
    shared,
    { shape: networkShape(now.parts.network, scenario), budget: null },
  );
  const { calibration } = now;
  const { byClass, service } = serviceReading(
    of,
    calibration,
    state,
    flows,
    calibration.carrier,
    still,
  );
  return {
    /** € of live parts, in the long run. */
    stock: heldStock(parts, state),
    availability,
    service,
    byClass,
    lists: listReadings(parts.network, state, flows),
    /** Lines of a year by the promise they carry: [class]. */
    lines: of.classes.map((_, k) =>
      carriedFlows(flows, shared.sharing).lines.reduce(
        (sum, count, at) => sum + (at % of.classes.length === k ? count : 0),
        0,
      ),
    ),
    weights: shared.weights,
  };
}
