import { describe, expect, test } from 'vitest';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import { networkState } from '#model/parts/network-state.ts';
import { partLists, wholeCatalogue, type ListRule } from '#model/parts/part-lists.ts';
import { carriedFlows, patternFlows, patternLines } from '#model/parts/pattern-flows.ts';
import { sharing } from '#model/parts/sharing.ts';
import { classCoverage } from '#model/service/class-coverage.ts';
import { listReadings } from '#model/service/list-reading.ts';
import { today } from '#model/today.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const network = tinyCase.network!;
const { classes, months } = tinyCase;
const { parts } = today(tinyCase)!;
const open: ListRule = { criticality: 0, demands: 0 };
const lists = (...rules: ListRule[]) =>
  partLists(network, months, classes, [...rules, open, open, open, open].slice(0, 4));
const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/** Half of every class's lines under listed offers. */
const unmoved = unmovedFlows(tinyCase, tinyCase.portfolio);
const flows = { ...unmoved, listed: unmoved.lines.map((count) => count / 2) };

describe('the lists of the classes', () => {
  test('without a criterion every class bears on the whole catalogue', () => {
    expect(lists()).toEqual(wholeCatalogue(network.items.count, 4));
  });

  test('a line off its list falls to the fastest slower class whose list has it', () => {
    const { carriedAs, patternOf } = lists(
      { criticality: 3, demands: 0 },
      { criticality: 2, demands: 0 },
      { criticality: 3, demands: 0 },
    );
    network.items.criticality.forEach((criticality, item) => {
      if (network.items.orphan[item] === 1) {
        expect(carriedAs[patternOf[item]!]).toEqual([3, 3, 3, 3]);
      } else {
        const expected = [
          criticality === 3 ? 0 : criticality === 2 ? 1 : 3,
          criticality >= 2 ? 1 : 3,
        ];
        expect(carriedAs[patternOf[item]!]!.slice(0, 2)).toEqual(expected);
        expect(carriedAs[patternOf[item]!]!.slice(2)).toEqual([criticality === 3 ? 2 : 3, 3]);
      }
    });
  });

  test('either criterion is enough', () => {
    const both = lists({ criticality: 3, demands: 5 });
    const vital = lists({ criticality: 3, demands: 0 });
    const asked = lists({ criticality: 0, demands: 5 });
    const isOn = ({ carriedAs, patternOf }: typeof both, item: number) =>
      carriedAs[patternOf[item]!]![0] === 0;
    for (let item = 0; item < network.items.count; item++) {
      expect(isOn(both, item)).toBe(isOn(vital, item) || isOn(asked, item));
    }
  });

  test('a negative criterion is refused', () => {
    expect(() => lists({ criticality: -1, demands: 0 })).toThrow('must be 0 or more; got -1');
  });
});

describe('flows under lists', () => {
  const rules = [
    { criticality: 3, demands: 0 },
    { criticality: 2, demands: 8 },
    { criticality: 1, demands: 0 },
  ];
  const shared = sharing(network, lists(...rules), null);

  test('no line is lost, pattern by pattern and in all', () => {
    const shares = patternFlows(flows, shared.lists);
    for (let row = 0; row < shares.length; row += 4) {
      expect(sum(shares.subarray(row, row + 4))).toBeCloseTo(1, 12);
    }
    expect(sum(patternLines(flows, shared))).toBeCloseTo(tinyCase.measured.lines, 9);
    for (let from = 0; from < 4; from++) {
      const { lines } = carriedFlows(flows, shared);
      expect(sum(lines.subarray(from * 4, from * 4 + 4))).toBeCloseTo(
        tinyCase.measured.byClass[from]!.lines,
        9,
      );
    }
  });

  test('promises of offers without lists do not move', () => {
    const { lines } = carriedFlows(unmoved, shared);
    lines.forEach((count, at) => expect(count).toBeCloseTo(unmoved.lines[at]!, 9));
  });

  test('a longer list never covers fewer lines', () => {
    const { portfolio } = tinyCase;
    const use = tinyCase.offers.map((offer) =>
      classes.map((_, k) => Number(k === offer.partsClass)),
    );
    const offers = tinyCase.offers.map((offer) => ({ ...offer, listed: true }));
    let last = { covered: 0, coverage: 0, parts: 0 };
    for (const criticality of [3, 2, 1, 0]) {
      const own = sharing(network, lists({ criticality, demands: 0 }), null);
      const state = networkState(
        { ...parts, sharing: own },
        { cover: 1, demandVariability: 1, supplierLeadTimeFactor: 1 },
        today(tinyCase)!.calibration.localScale,
      );
      const reading = listReadings(network, state, flows)[0]!;
      const coverage = classCoverage(
        tinyCase,
        offers,
        use,
        unmovedFlows(tinyCase, portfolio).byOffer,
        own,
      );
      const now = { covered: reading.covered!, coverage: coverage[0]!, parts: reading.parts };
      expect(now.covered).toBeGreaterThanOrEqual(last.covered);
      expect(now.coverage).toBeGreaterThanOrEqual(last.coverage);
      expect(now.parts).toBeGreaterThanOrEqual(last.parts);
      last = now;
    }
    expect(last.covered).toBe(1);
  });
});
