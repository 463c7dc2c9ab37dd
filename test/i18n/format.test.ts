import { describe, expect, it } from 'vitest';
import type { Format } from '#figures/figure.ts';
import { createFormat } from '#i18n/format.ts';

const fr: Format = createFormat('fr');
const en: Format = createFormat('en');
/** U+202F, the space of French numbers; U+2212, the minus. */
const [s, m] = ['\u202f', '\u2212'];

describe('number', () => {
  it('groups by three and uses the comma, or the point, of its language', () => {
    expect(fr.number(12_000)).toBe(`12${s}000`);
    expect(en.number(12_000)).toBe('12,000');
    expect(fr.number(0.875, 2)).toBe('0,88');
    expect(en.number(-4.25, 1)).toBe(`${m}4.3`);
  });

  it('never writes minus zero', () => {
    expect(fr.number(-0.04, 1)).toBe('0,0');
    expect(en.number(-0)).toBe('0');
  });
});

describe('percent', () => {
  it('takes a share and keeps one decimal unless told', () => {
    expect(fr.percent(0.955)).toBe(`95,5${s}%`);
    expect(en.percent(0.955)).toBe('95.5%');
    expect(fr.percent(0.8, 0)).toBe(`80${s}%`);
  });
});

describe('points', () => {
  it('signs the difference of two shares', () => {
    expect(fr.points(0.015)).toBe(`+1,5${s}pt`);
    expect(en.points(0.015)).toBe('+1.5\u00a0pts');
    expect(fr.points(-0.02)).toBe(`${m}2,0${s}pt`);
    expect(en.points(-0.005)).toBe(`${m}0.5\u00a0pt`);
  });

  it('gives no sign to a difference that rounds to nothing', () => {
    expect(fr.points(0.0004)).toBe(`0,0${s}pt`);
    expect(fr.points(-0.0004)).toBe(`0,0${s}pt`);
  });
});

describe('money', () => {
  it('chooses euros, thousands or millions by size', () => {
    expect([940, 4_200, 380_000, 14_300_000].map((value) => fr.money(value))).toEqual([
      `940${s}€`,
      `4${s}200${s}€`,
      `380${s}k€`,
      `14,3${s}M€`,
    ]);
    expect([940, 4_200, 380_000, 14_300_000].map((value) => en.money(value))).toEqual([
      '€940',
      '€4,200',
      '€380k',
      '€14.3m',
    ]);
  });

  it('never writes a thousand thousands', () => {
    expect(fr.money(999_499)).toBe(`999${s}k€`);
    expect(fr.money(999_500)).toBe(`1,0${s}M€`);
  });

  it('puts the minus before the currency', () => {
    expect(fr.money(-380_000)).toBe(`${m}380${s}k€`);
    expect(en.money(-380_000)).toBe(`${m}€380k`);
  });
});

describe('money, finer', () => {
  it('is printed to the same euros whatever its size', () => {
    expect(fr.money(14_312_345, 1)).toBe(`14,31${s}M€`);
    expect([14_312_345, 380_123, 940].map((value) => en.money(value, 2))).toEqual([
      '€14.312m',
      '€380k',
      '€940',
    ]);
    expect([14_312_345, 380_123, 940].map((value) => en.change(value, 3))).toEqual([
      '+€14.3123m',
      '+€380.1k',
      '+€940',
    ]);
  });
});

describe('change', () => {
  it('always has its sign, unless it is nothing', () => {
    expect(fr.change(380_000)).toBe(`+380${s}k€`);
    expect(en.change(-1_200_000)).toBe(`${m}€1.2m`);
    expect(fr.change(0.3)).toBe(`0${s}€`);
    expect(en.change(-0.3)).toBe('€0');
  });
});

describe('hour', () => {
  it('writes a decimal hour as a clock does', () => {
    expect(fr.hour(15.5)).toBe(`15${s}h${s}30`);
    expect(en.hour(15.5)).toBe('15:30');
    expect(fr.hour(18)).toBe(`18${s}h`);
    expect(en.hour(9.25)).toBe('9:15');
    expect(fr.hour(15.999)).toBe(`16${s}h`);
  });
});

it('writes a dash for what cannot be computed', () => {
  for (const { number, percent, points, money, change, hour } of [fr, en]) {
    for (const dress of [number, percent, points, money, change, hour]) {
      expect(dress(null)).toBe('–');
      expect(dress(Number.NaN)).toBe('–');
      expect(dress(Infinity)).toBe('–');
    }
  }
});

it('gives the same digits in both languages', () => {
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  for (let size = 1; size < 1e9; size *= 1.7) {
    expect(digits(fr.money(-size))).toBe(digits(en.money(-size)));
    expect(digits(fr.number(size, 1))).toBe(digits(en.number(size, 1)));
  }
});
