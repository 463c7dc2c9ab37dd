import type { Format, Unit } from './figure.ts';

/** A number in the page's dress, by its unit; null becomes the format's dash. */
export function written(format: Format, unit: Unit, value: number | null): string {
  switch (unit) {
    case 'percent':
      return format.percent(value, 1);
    case 'points':
      return format.points(value, 1);
    case 'money':
      return format.money(value);
    case 'change':
      return format.change(value);
    case 'hour':
      return format.hour(value);
    default:
      return format.number(value, 1);
  }
}
