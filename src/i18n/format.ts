import type { Lang } from './lang.ts';

/** What a number that cannot be computed looks like. */
const absent = '–';
/** U+202F: the space inside a French number and before its unit. */
const thin = '\u202f';
const minus = '\u2212';

type Dress = (value: number | null, digits?: number) => string;

export interface LanguageFormat {
  readonly lang: Lang;
  readonly number: Dress;
  readonly percent: Dress;
  readonly points: Dress;
  readonly money: Dress;
  readonly change: Dress;
  readonly hour: (value: number | null) => string;
}

/** Numbers as a reader of that language writes them: spaces never break, minus is a true minus. */
export function createFormat(lang: Lang): LanguageFormat {
  const french = lang === 'fr';
  const space = french ? thin : '';

  function decimal(value: number, digits: number): string {
    const text = new Intl.NumberFormat(french ? 'fr-FR' : 'en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      // A difference that rounds to nothing has no sign.
      signDisplay: 'negative',
    }).format(value);
    // Some engines group French digits with U+00A0, some with U+202F.
    return text.replaceAll(/[\u00a0\u202f]/g, thin).replace('-', minus);
  }

  /** `finer` = 1 prints millions to 10 k€, 2 to the k€: decimals come to thousands and euros only beyond. */
  function euros(value: number, finer: number): string {
    const size = Math.abs(value);
    const [digits, unit, letter] =
      size >= 999_500
        ? [1 + finer, 1e6, 'M']
        : size >= 9_950
          ? [Math.max(0, finer - 2), 1e3, 'k']
          : [Math.max(0, finer - 5), 1, ''];
    const text = decimal(value / unit, digits);
    if (french) return `${text}${thin}${letter}€`;
    return text.startsWith(minus)
      ? `${minus}€${text.slice(1)}${letter.toLowerCase()}`
      : `€${text}${letter.toLowerCase()}`;
  }

  const signed = (text: string) =>
    /[1-9]/.test(text) && !text.startsWith(minus) ? `+${text}` : text;
  const unit = (value: number) => (french || Math.abs(value) <= 1 ? 'pt' : 'pts');

  return {
    lang,
    number: known((value, digits = 0) => decimal(value, digits)),
    percent: known((value, digits = 1) => `${decimal(value * 100, digits)}${space}%`),
    points: known((value, digits = 1) => {
      const text = decimal(value * 100, digits);
      return `${signed(text)}${french ? thin : '\u00a0'}${unit(value * 100)}`;
    }),
    money: known((value, finer = 0) => euros(value, finer)),
    change: known((value, finer = 0) => signed(euros(value, finer))),
    hour: known((value) => clock(value, french)),
  };
}

function known(dress: (value: number, digits?: number) => string): Dress {
  return (value, digits) =>
    value === null || !Number.isFinite(value) ? absent : dress(value, digits);
}

/** 15.5 → 15 h 30, 15:30; the half-minute rounds up into the next hour when it must. */
function clock(value: number, french: boolean): string {
  const minutes = Math.round(value * 60);
  const hours = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  if (!french) return `${hours}:${rest}`;
  return rest === '00' ? `${hours}${thin}h` : `${hours}${thin}h${thin}${rest}`;
}
