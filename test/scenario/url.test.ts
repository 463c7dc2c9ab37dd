import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflate } from '#scenario/deflate.ts';
import { isLegal } from '#scenario/legal.ts';
import { lever } from '#scenario/levers.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Migration } from '#scenario/migrations.ts';
import { resetLever, sameScenario, todayOf } from '#scenario/scenario.ts';
import { decode, encode, encodeShort, expand } from '#scenario/url.ts';
import { anyScenario, defaults } from './any-scenario.ts';

test('an address is readable, in the order of the register; today has none', () => {
  const scenario = { 'match.G1': [0, 0, 50, 50], cutoffHour: 18, serviceTarget: 0.95 };
  expect(encode(scenario)).toBe('serviceTarget=0.95&cutoffHour=18&match.G1=0-0-50-50&v=1');
  expect(encode({})).toBe('');
});

test('an address reopens the same scenario, whatever it is', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const opened = decode(encode(scenario), { defaults });
      expect(opened.repairs).toEqual([]);
      expect(sameScenario(opened.scenario, scenario)).toBe(true);
    }),
  );
});

test('ids of a case are written so that any name comes back', () => {
  const id = 'match.Clé & cie = 100 %';
  const own = { ...defaults, [id]: [50, 50] };
  const scenario = { [id]: [20, 80] };
  expect(decode(encode(scenario), { defaults: own })).toEqual({ scenario, repairs: [] });
});

describe('what is not legal is repaired and said', () => {
  test.each([
    ['serviceTarget=2', { serviceTarget: 0.995 }, ['serviceTarget', '2', '0.995']],
    ['cutoffHour=soon', {}, ['cutoffHour', 'soon', null]],
    ['cutoffHour=', {}, ['cutoffHour', '', null]],
    ['servicetarget=0.95', { serviceTarget: 0.95 }, ['servicetarget', '0.95', '0.95']],
    ['fuel=3', {}, ['fuel', '3', null]],
    ['toString=1', {}, ['toString', '1', null]],
    ['__proto__=1', {}, ['__proto__', '1', null]],
    ['premiumShare=0.3', {}, ['premiumShare', '0.3', null]],
    ['match.{segment}=0-0-50-50', {}, ['match.{segment}', '0-0-50-50', null]],
    ['match.G9=0-0-50-50', {}, ['match.G9', '0-0-50-50', null]],
    ['match.G1=0-0-50', { 'match.G1': [0, 0, 50, 50] }, ['match.G1', '0-0-50', '0-0-50-50']],
    ['match.G1=0-x-50-50', {}, ['match.G1', '0-x-50-50', null]],
    ['cutoffHour=18&v=7', { cutoffHour: 18 }, ['v', '7', '1']],
    ['z=%25%25', {}, ['z', '%%', null]],
  ])('%s', (query, scenario, [id, got, used]) => {
    expect(decode(query, { defaults })).toEqual({ scenario, repairs: [{ id, got, used }] });
  });

  test('any address gives a legal scenario', () => {
    const key = fc.oneof(fc.constantFrom(...Object.keys(defaults), 'v', 'z'), fc.string());
    const value = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.array(fc.integer()).map((cells) => cells.join('-')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (entries) => {
        const { scenario } = decode(new URLSearchParams(entries).toString(), { defaults });
        for (const [id, chosen] of Object.entries(scenario)) {
          const entry = lever(id);
          expect(entry && isLegal(entry, chosen, todayOf(id, defaults))).toBe(true);
        }
      }),
    );
  });
});

describe('scenarios with a name', () => {
  const named = {
    S0: {},
    S1: { stockPolicy: 'itemTarget', serviceTarget: 0.985 },
    S4: {
      cutoffHour: 18,
      holdingRate: 0.2,
      stockPolicy: 'differentiated',
      'match.G1': [0, 0, 0, 100],
    },
  };
  const known = { defaults, named };

  test.each<[string, Scenario]>([
    ['from=S4&v=1', named.S4],
    ['from=S4&serviceTarget=0.95&v=1', { ...named.S4, serviceTarget: 0.95 }],
    ['from=S4&cutoffHour=15.5&v=1', resetLever(named.S4, 'cutoffHour')],
    ['cutoffHour=18&v=1', { cutoffHour: 18 }],
    ['from=S1&v=1', named.S1],
    ['', {}],
  ])('%s says it shortest', (query, scenario) => {
    expect(encode(scenario, known)).toBe(query);
    expect(decode(query, known)).toEqual({ scenario, repairs: [] });
  });

  test('a page’s start says nothing; today is then said', () => {
    const started = { ...known, start: named.S4 };
    expect(encode(named.S4, started)).toBe('');
    expect(encode({}, started)).toBe('from=S0&v=1');
    expect(decode('from=S0&v=1', started).scenario).toEqual({});
    // Addresses of before, and of pages that start from today.
    expect(decode('cutoffHour=18&v=1', started).scenario).toEqual({ cutoffHour: 18 });
    expect(decode('cutoffHour=15.5&v=1', started).scenario).toEqual({});
    expect(decode('utm_source=mail', started).scenario).toBe(named.S4);
  });

  test('any scenario comes back, from whichever page it was written', () => {
    const starts = fc.constantFrom(...Object.values(named));
    const moved = fc.oneof(
      anyScenario,
      anyScenario.map((own) => ({ ...named.S4, ...own })),
    );
    fc.assert(
      fc.property(moved, starts, (scenario, start) => {
        const opened = decode(encode(scenario, { ...known, start }), { ...known, start });
        expect(opened.repairs).toEqual([]);
        expect(sameScenario(opened.scenario, scenario)).toBe(true);
      }),
    );
  });

  test.each(['S9', 'toString', '__proto__'])('%s is no name, and is said', (from) => {
    expect(decode(`from=${from}&cutoffHour=18`, known)).toEqual({
      scenario: { cutoffHour: 18 },
      repairs: [{ id: 'from', got: from, used: null }],
    });
  });

  test('a lever of a case that has no value today is told from today', () => {
    const base = { ...named, S4: { ...named.S4, 'match.G9': [100] } };
    expect(encode(named.S4, { defaults, named: base })).not.toContain('from');
  });
});

test('a decimal comma is read, the view of a page is left alone', () => {
  expect(decode('?cutoffHour=18,25&v.axis=cost', { defaults })).toEqual({
    scenario: { cutoffHour: 18.25 },
    repairs: [],
  });
});

test('older addresses pass by every migration since their version', () => {
  const renamed: Migration = (entries) =>
    entries.map(([id, value]) => [id === 'cutOff' ? 'cutoffHour' : id, value]);
  const inMinutes: Migration = (entries) =>
    entries.map(([id, value]) => [id, id === 'cutoffHour' ? String(Number(value) / 60) : value]);
  const open = (query: string): unknown =>
    decode(query, { defaults }, [renamed, inMinutes]).scenario;
  expect(open('cutOff=1080&v=1')).toEqual({ cutoffHour: 18 });
  expect(open('cutoffHour=1080&v=2')).toEqual({ cutoffHour: 18 });
  expect(open('cutoffHour=18&v=3')).toEqual({ cutoffHour: 18 });
});

describe('a long address', () => {
  const segments = Array.from({ length: 80 }, (_, row) => `match.Segment ${row}`);
  const own = { ...defaults, ...Object.fromEntries(segments.map((id) => [id, [25, 25, 25, 25]])) };
  const long = { cutoffHour: 18, ...Object.fromEntries(segments.map((id) => [id, [1, 2, 3, 94]])) };

  test('is packed beyond 2,000 characters and opens the same', async () => {
    const query = await encodeShort(long);
    expect(encode(long).length).toBeGreaterThan(2000);
    expect(query).toMatch(/^z=[\w-]+&v=1$/);
    expect(query.length).toBeLessThan(1000);
    expect(decode(await expand(query), { defaults: own })).toEqual({ scenario: long, repairs: [] });
  });

  test('leaves a short one as it is', async () => {
    expect(await encodeShort({ cutoffHour: 18 })).toBe('cutoffHour=18&v=1');
    expect(await expand('cutoffHour=18&v=1')).toBe('cutoffHour=18&v=1');
  });

  test.each(['', 'A', '****', 'AAAA'])('that cannot be unpacked is said: %s', async (packed) => {
    const { scenario, repairs } = decode(await expand(`z=${packed}&v=1`), { defaults });
    expect(scenario).toEqual({});
    expect(repairs).toEqual([{ id: 'z', got: packed, used: null }]);
  });

  test.each(['[1]', 'null', 'no JSON'])('that packs no scenario is said: %s', async (text) => {
    const packed = await deflate(text);
    const { repairs } = decode(await expand(`z=${packed}&v=1`), { defaults });
    expect(repairs).toEqual([{ id: 'z', got: packed, used: null }]);
  });

  test('that would unpack to a flood is not unpacked', async () => {
    const packed = await deflate(JSON.stringify({ flood: 'x'.repeat(2_000_000) }));
    expect(decode(await expand(`z=${packed}`), { defaults }).repairs).toHaveLength(1);
  });

  test('brings illegal values to repair like any other', async () => {
    const packed = await deflate(JSON.stringify({ cutoffHour: 30, fuel: { a: 1 } }));
    expect(decode(await expand(`z=${packed}&v=1`), { defaults })).toEqual({
      scenario: { cutoffHour: 20 },
      repairs: [
        { id: 'cutoffHour', got: '30', used: '20' },
        { id: 'fuel', got: '[object Object]', used: null },
      ],
    });
  });
});
