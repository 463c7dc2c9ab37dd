import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FileFault,
  readScenarioFile,
  writeScenarioFile,
} from '#scenario/file/scenario-file.ts';
import { anyScenario, defaults } from '../any-scenario.ts';

const known = { defaults };
const head = { format: 'service-triangle', version: 1, register: 1 };
const read = (file: unknown) => readScenarioFile(JSON.stringify(file), known);

test('what is saved comes back, whole', () => {
  const pin = fc.record({
    name: fc.string({ maxLength: 60 }).map((name) => name.trim()),
    scenario: anyScenario,
  });
  const notes = fc
    .dictionary(fc.string(), fc.jsonValue())
    .map((all) => JSON.parse(JSON.stringify(all)) as Record<string, never>)
    .filter((all) => !('pins' in all));
  fc.assert(
    fc.property(anyScenario, fc.array(pin, { maxLength: 4 }), notes, (scenario, pins, kept) => {
      const text = writeScenarioFile({ scenario, pins, notes: kept });
      const back = readScenarioFile(text, known);
      expect(back).toMatchObject({ kind: 'read', repairs: [] });
      if (back.kind === 'read') expect(writeScenarioFile(back.content)).toBe(text);
    }),
  );
});

test('nothing is lost or mended in silence', () => {
  const pins = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, scenario: { cutoffHour: 30 } }));
  const back = read({
    ...head,
    scenario: { serviceTarget: 2, fuel: 3, cutoffHour: { at: 18 } },
    pins: pins.slice(3),
    notes: { votes: [1], pins: 'here' },
    colour: 'red',
  });
  expect(back).toEqual({
    kind: 'read',
    content: {
      scenario: { serviceTarget: 0.995 },
      pins: [
        { name: 'd', scenario: { cutoffHour: 20 } },
        { name: 'e', scenario: { cutoffHour: 20 } },
      ],
      notes: { votes: [1] },
    },
    repairs: [
      { where: '', id: 'colour', got: '…', used: null },
      { where: 'notes', id: 'pins', got: '…', used: null },
      { where: 'scenario', id: 'serviceTarget', got: '2', used: '0.995' },
      { where: 'scenario', id: 'fuel', got: '3', used: null },
      { where: 'scenario', id: 'cutoffHour', got: '[object Object]', used: null },
      { where: 'd', id: 'cutoffHour', got: '30', used: '20' },
      { where: 'e', id: 'cutoffHour', got: '30', used: '20' },
    ],
  });
  expect(read({ ...head, pins })).toMatchObject({
    repairs: [{ where: 'pins', id: 'e', used: null }, {}, {}, {}, {}],
  });
});

describe('a file that is none says where', () => {
  const shape = (path: string, expected: string, got: string) => ({
    code: 'shape',
    path,
    expected,
    got,
  });
  test.each<[unknown, unknown]>([
    [[], shape('', 'object', '[]')],
    [{}, shape('format', 'format', '')],
    [{ ...head, version: 2 }, shape('version', 'version', '2')],
    [{ ...head, pins: {} }, shape('pins', 'list', '{}')],
    [{ ...head, pins: [{ name: 'a' }, 7] }, shape('pins[1]', 'object', '7')],
    [{ ...head, pins: [{ name: 7 }] }, shape('pins[0].name', 'text', '7')],
    [{ ...head, pins: [{ name: 'a', scenario: [1] }] }, shape('pins[0].scenario', 'object', '[1]')],
    [{ ...head, notes: 'x' }, shape('notes', 'object', '"x"')],
    [{ ...head, scenario: null }, shape('scenario', 'object', 'null')],
  ])('%j', (file, fault) => {
    expect(read(file)).toEqual({ kind: 'fault', fault: fault as FileFault });
  });

  test('and where it stops being JSON', () => {
    const text = writeScenarioFile({ scenario: {}, pins: [], notes: {} });
    expect(readScenarioFile(text.slice(0, -3), known)).toMatchObject({ fault: { code: 'json' } });
  });
});

test('a file of a register to come is read as the latest, and it is said', () => {
  expect(read({ ...head, register: 9, scenario: { cutoffHour: 18 } })).toMatchObject({
    content: { scenario: { cutoffHour: 18 } },
    repairs: [{ where: 'scenario', id: 'v', got: '9', used: '1' }],
  });
});
