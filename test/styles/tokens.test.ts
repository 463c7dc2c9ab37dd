import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The palette of src/styles/tokens.css, measured: WCAG contrast, and the hues as colour-blind eyes see them. */

type Rgb = readonly [number, number, number];

const css = readFileSync('src/styles/tokens.css', 'utf8');
const themes = ['light', 'dark'] as const;
const hues = ['cost', 'stock', 'service'] as const;

function token(name: string, theme: (typeof themes)[number]): Rgb {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css) ?? [];
  const hex = theme === 'light' ? light : dark;
  if (hex === undefined) throw new Error(`--${name} must be light-dark(#…, #…); got nothing`);
  const [r, g, b] = [0, 2, 4].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return [r ?? 0, g ?? 0, b ?? 0];
}

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const eyes = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

function seen(by: keyof typeof eyes, colour: Rgb): Rgb {
  const [r, g, b] = eyes[by].map((row) => {
    const sum = row.reduce((total, weight, k) => total + weight * (colour[k] ?? 0), 0);
    return Math.min(1, Math.max(0, sum));
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** CIE 1976 L*a*b*, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Rgb, other: Rgb) =>
  Math.hypot(...one.map((value, k) => value - (other[k] ?? 0)));

it('measures as others do: black on white 21, red against green near 0 under deuteranopia', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  // #777777 on white is the well-known 4.48.
  const grey = linear(0x77 / 255);
  expect(contrast([grey, grey, grey], [1, 1, 1])).toBeCloseTo(4.48, 2);
  const [red, green] = [
    [0.35, 0.02, 0],
    [0.09, 0.13, 0],
  ] as const;
  expect(distance(lab(seen('deuteranopia', red)), lab(seen('deuteranopia', green)))).toBeLessThan(
    0.5 * distance(lab(red), lab(green)),
  );
});

describe.each(themes)('%s', (theme) => {
  it.each(['paper', 'paper-2'])(
    'is read on %s: ink, second ink and hues at 4.5 or more',
    (paper) => {
      for (const name of ['ink', 'ink-2', ...hues])
        expect([name, contrast(token(name, theme), token(paper, theme)) >= 4.5]).toEqual([
          name,
          true,
        ]);
    },
  );

  it.each(hues)('%s is read on its own wash', (hue) => {
    expect(contrast(token(hue, theme), token(`${hue}-wash`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['rule-2', 'focus'])('marks with %s at 3 or more', (name) => {
    expect(contrast(token(name, theme), token('paper', theme))).toBeGreaterThanOrEqual(3);
  });

  it.each(['protanopia', 'deuteranopia'] as const)('keeps its hues apart under %s', (by) => {
    const points = hues.map((hue) => lab(seen(by, token(hue, theme))));
    const gaps = points.flatMap((one, k) =>
      points.slice(k + 1).map((other) => distance(one, other)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(25);
  });
});
