import { describe, expect, test } from 'vitest';
import { corvane } from '../fixtures/corvane.ts';

const { network, classes } = corvane;
if (!network) throw new Error('the bundled company must have a network');
const { shelves, locations, centre, centreReach, reach, nextDay } = network;
const [DAY, NIGHT, THROUGH] = [0, 1, 2];
const H24 = classes.findIndex(({ code }) => code === '24H');
const AOG = classes.findIndex(({ code }) => code === 'AOG');
const fromCentre = (cls: number, shelf: number, route: number): number =>
  centreReach[(cls * shelves.length + shelf) * 4 + route]!;
const platforms = shelves.map((_, shelf) => shelf).filter((shelf) => shelf !== centre);
const idOf = (shelf: number): string => locations[shelves[shelf]!]!.id;

describe('from the centre to the clients of a platform', () => {
  test('by day is what today’s lanes do', () => {
    for (let cls = 0; cls < classes.length; cls++) {
      for (const shelf of platforms) {
        expect(fromCentre(cls, shelf, DAY)).toBe(reach[(cls * shelves.length + shelf) * 4 + 3]);
      }
    }
  });

  // Night lanes of 14 hours that nobody uses yet; standard ones of 48.
  test('by night is in time for 24 h everywhere, for 8 h nowhere', () => {
    for (const shelf of platforms) {
      expect(fromCentre(H24, shelf, DAY)).toBe(0);
      expect(fromCentre(H24, shelf, NIGHT)).toBe(1);
      expect(fromCentre(AOG, shelf, NIGHT)).toBe(0);
      expect(nextDay[shelf * 4 + DAY]).toBe(0);
      expect(nextDay[shelf * 4 + NIGHT]).toBe(1);
    }
  });

  // Three days to the platform and one from it are no faster than two days straight.
  test('through a passing point gains nothing on these lanes', () => {
    for (const shelf of platforms) {
      expect(fromCentre(H24, shelf, THROUGH)).toBe(fromCentre(H24, shelf, DAY));
    }
  });
});

test('a night shipment costs 41 where a next-day one costs 33', () => {
  expect(network.nightFactor).toBeCloseTo(41 / 33, 9);
});

test('a dedicated transfer costs twice a dedicated run, the far rate apart', () => {
  expect(network.transferFactor[AOG]).toBeGreaterThan(2 / 1.35);
  expect(network.transferFactor[AOG]).toBeLessThan(2);
});

test('a passing point costs what the locations say', () => {
  const nantes = locations.find(({ id }) => id === 'P1');
  expect(nantes?.passThroughShare).toBeCloseTo(55 / 255, 9);
});

test('neighbours: Toulouse is next to Lyon, Lille to Antwerp; transfers take as long', () => {
  const nearest = (id: string): string =>
    idOf(network.neighbours[shelves.findIndex((_, shelf) => idOf(shelf) === id)]![0]!);
  expect(nearest('P5')).toBe('P4');
  expect(nearest('P2')).toBe('P6');
  expect(network.neighbours[centre]).toEqual([]);
});
