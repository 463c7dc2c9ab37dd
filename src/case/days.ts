/** Days from 1970-01-01 of the proleptic Gregorian calendar (H. Hinnant, days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilDay {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

/** The day with this number (H. Hinnant, civil_from_days). */
export function civilDay(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** YYYY-MM-DD. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Monday = 1 … Sunday = 7. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Months counted from year 0. */
export function monthNumber(number: number): number {
  const { year, month } = civilDay(number);
  return year * 12 + month - 1;
}

/** First day of a month counted from year 0. */
export function monthStart(month: number): number {
  return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
