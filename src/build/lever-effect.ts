import { parseHTML } from 'linkedom';
import { effectPoint, type EffectPoint } from '#figures/effect/effect-point.ts';
import { effectBox, effectPicture } from '#figures/effect/effect-picture.ts';
import type { EffectRows } from '#figures/effect/effect-rows.ts';
import { evaluate } from '#model/evaluate.ts';
import { effectScenarios } from '#scenario/effect-scenarios.ts';
import { withGestures } from '#scenario/gestures.ts';
import type { Lever } from '#scenario/lever.ts';
import type { ScenarioName } from '#scenario/named.ts';
import { cached } from './cached.ts';
import { caseFingerprint, caseId } from './start-case.ts';
import { startResults } from './start-results.ts';

const known = new Map<string, Promise<readonly EffectPoint[]>>();

/** The four numbers along a lever's range, around a start. */
export function leverEffect(lever: Lever, start: ScenarioName): Promise<readonly EffectPoint[]> {
  const key = `${lever.id}-${start}`;
  const effect = known.get(key) ?? computed(lever, start);
  known.set(key, effect);
  return effect;
}

async function computed(lever: Lever, start: ScenarioName): Promise<readonly EffectPoint[]> {
  const { case: company, scenario, defaults } = await startResults(start);
  const scenarios = effectScenarios(lever, scenario, defaults).map((one) =>
    withGestures(company, one),
  );
  const key = `${await caseFingerprint()} ${JSON.stringify(scenarios)}`;
  return cached(`effect-${lever.id}-${start}-${caseId}`, key, () =>
    scenarios.map((scenario) => effectPoint(evaluate(company, scenario))),
  );
}

/** A lever's curve drawn at build time, by the code that moves it in the page; it carries its points. */
export function stillEffect(
  rows: EffectRows,
  position: number,
  points: readonly EffectPoint[],
): string {
  const { document } = parseHTML('<svg data-curve aria-hidden="true"></svg>');
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('document must hold an svg; got none');
  svg.setAttribute('class', 'effect');
  svg.setAttribute('viewBox', effectBox);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('data-points', JSON.stringify(points));
  effectPicture(svg, rows, position);
  return svg.outerHTML;
}
