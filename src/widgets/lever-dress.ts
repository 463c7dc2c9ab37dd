import type { Format } from '#figures/figure.ts';
import type { Lever } from '#scenario/lever.ts';

/** A lever's value, in base units, as the reader's field and sentence show it. */
export interface LeverDress {
  /** Base units → the number the reader types: percents for shares, points for differences of shares. */
  toField(value: number): number;
  fromField(shown: number): number;
  /** "95,5 %", "15 h 30", "24 mois", "× 1,25". */
  write(value: number): string;
}

type Labels = Readonly<Record<string, string>>;

export function leverDress({ unit, step }: Lever, format: Format, labels: Labels): LeverDress {
  const scale = unit === 'share' || unit === 'points' ? 100 : 1;
  const digits = decimals(step * scale);
  const place = (label: string, text: string) => label.replace('{value}', text);
  return {
    toField: (value) => exact(value * scale, Math.max(digits, 1)),
    fromField: (shown) => exact(shown / scale, 6),
    write(value) {
      switch (unit) {
        case 'share':
          return format.percent(value, digits);
        case 'points':
          return format.points(value, digits);
        case 'hour':
          return format.hour(value);
        case 'month':
          return place(labels['value.month'] ?? '{value}', format.number(value, 0));
        case 'factor':
          return place(labels['value.factor'] ?? '{value}', format.number(value, 2));
        default:
          return format.number(value, digits);
      }
    },
  };
}

function decimals(step: number): number {
  return String(exact(step, 6)).split('.')[1]?.length ?? 0;
}

function exact(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
