import { allocationInForce } from '../allocation-in-force.ts';
import { allocationRules, assumptions, type AllocationRule } from '../assumptions.ts';
import type { Case } from '../case.ts';
import type { Label } from '../case/label.ts';
import { choiceValue } from '../choice-value.ts';
import { evaluate } from '../evaluate.ts';
import { leverValue } from '../lever-values.ts';
import { isPremium } from '../matching/match-rows.ts';
import type { ReadingView } from '../readings.ts';
import type { Results } from '../results.ts';
import type { Scenario } from '../scenario.ts';
import { today } from '../today.ts';
import type { AllocatedPart } from '../simulation/allocated-part.ts';
import { allocationExample } from '../simulation/allocation-example.ts';
import { playAllocation, type AllocationPlay } from '../simulation/play-allocation.ts';
import { simulateAllocation } from '../simulation/simulate-allocation.ts';

/** Shares of the lines promised fast, and of the others. */
export interface ByPromise {
  readonly fast: number;
  readonly others: number;
}

/** A rule of allocation played on one part of the case, beside first come, first served. */
export interface AllocationReading {
  /** Null when the case has no network, or no part to show. */
  readonly example: {
    readonly platform: Label;
    /** € of one piece; S, pieces; days from an order to its receipt. */
    readonly unitCost: number;
    readonly stock: number;
    readonly leadTime: number;
    readonly rule: AllocationRule;
    /** K, pieces. */
    readonly reserve: number;
    readonly days: number;
    readonly played: AllocationPlay;
    readonly firstCome: AllocationPlay;
    /** Lines that find their part at once, over a very long play: [rule, first come]. */
    readonly long: readonly [ByPromise, ByPromise];
    /** What the same rule changes in promises kept over the whole network; null = nothing, or not known there. */
    readonly network: ByPromise | null;
  } | null;
}

const DAYS = 1096;
const LONG = { batches: 10, lines: 6000 } as const;

/**
 * Three years of one shelf under the scenario's rule, or under a quota (view `rule`), and under first come, first
 * served, on the same lines. View `planned`: large planned batches are on the shelf's demand (`mixed`) or ordered
 * ahead (`apart`); view `draw` is the seed.
 */
export function* allocationReading(
  of: Case,
  scenario: Scenario,
  view: ReadingView,
): Generator<undefined, AllocationReading, undefined> {
  const now = today(of);
  const supplierTime = leverValue(
    scenario,
    'supplierLeadTimeFactor',
    assumptions.supplierLeadTimeFactor,
  );
  const example = now && allocationExample(of, now.parts, DAYS, supplierTime);
  if (!now || !example) return { example: null };
  const streams = example.part.streams.filter(
    ({ planned }) => !planned || view['planned'] !== 'apart',
  );
  const { rule, reserve } = ruleOf(scenario, view, example.part.stock);
  const seed = Number(view['draw'] ?? 1);
  const ruled: AllocatedPart = { ...example.part, streams, rule, reserve };
  const open: AllocatedPart = { ...ruled, rule: 'firstCome', reserve: 0 };
  const plays = [ruled, open].map((part) => rounded(playAllocation(part, seed, DAYS)));
  yield;
  const long = [ruled, open].map((part) => {
    const { fastFound, othersFound } = simulateAllocation(part, { seed, ...LONG });
    return { fast: fastFound.mean, others: othersFound.mean };
  });
  yield;
  const { network } = now.parts;
  return {
    example: {
      platform: network.locations[network.shelves[example.shelf]!]!.label,
      unitCost: network.items.unitCost[example.item]!,
      stock: example.part.stock,
      leadTime: example.part.leadTime,
      rule,
      reserve,
      days: DAYS,
      played: plays[0]!,
      firstCome: plays[1]!,
      long: [long[0]!, long[1]!],
      network: rule === 'quota' ? null : inNetwork(of, scenario),
    },
  };
}

function ruleOf(
  scenario: Scenario,
  view: ReadingView,
  stock: number,
): { readonly rule: AllocationRule; readonly reserve: number } {
  const level = leverValue(scenario, 'rationingLevel', assumptions.rationingLevel);
  const chosen = choiceValue(scenario, 'allocationRule', allocationRules, 'firstCome');
  const rule = view['rule'] === 'quota' ? 'quota' : chosen;
  const keeps = rule === 'quota' || rule === 'reserve';
  return { rule, reserve: keeps ? Math.min(stock, level) : 0 };
}

/** Points of promises kept that the reserve moves in the network; null where it keeps nothing. */
function inNetwork(of: Case, scenario: Scenario): ByPromise | null {
  if (allocationInForce(scenario).pieces === 0) return null;
  const without = { ...scenario, allocationRule: 'firstCome', rationingLevel: 0 };
  const [kept, open] = [scenario, without].map((each) => evaluate(of, each));
  const moved = (fast: boolean): number => keptOf(of, kept!, fast) - keptOf(of, open!, fast);
  return { fast: moved(true), others: moved(false) };
}

function keptOf(of: Case, { scenario }: Results, fast: boolean): number {
  let [promises, kept] = [0, 0];
  of.classes.forEach(({ code }, partsClass) => {
    const share = scenario.serviceByClass[code] ?? null;
    if (share === null || isPremium(of, { partsClass }) !== fast) return;
    promises += scenario.promisesByClass[code] ?? 0;
    kept += share * (scenario.promisesByClass[code] ?? 0);
  });
  return kept / promises;
}

/** Hundredths of a day are enough for a picture, and half the weight. */
function rounded({ lines, hand }: AllocationPlay): AllocationPlay {
  const near = (day: number): number => Math.round(day * 100) / 100;
  return {
    lines: lines.map((line) => ({ ...line, day: near(line.day) })),
    hand: hand.map(([day, pieces]) => [near(day), pieces] as const),
  };
}
