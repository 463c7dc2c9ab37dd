/** The one form of the model's errors: `<what> must be <expected>; got <value>`. */
export function refuse(what: string, expected: string, got: number | string): never {
  throw new RangeError(`${what} must be ${expected}; got ${got}`);
}

/** @throws RangeError unless value is finite and > 0 */
export function positive(what: string, value: number): void {
  if (!(value > 0 && value < Infinity)) refuse(what, 'a number > 0', value);
}

/** @throws RangeError unless value is finite and ≥ 0 */
export function nonNegative(what: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) refuse(what, 'a number ≥ 0', value);
}

/** @throws RangeError unless value is whole and ≥ least */
export function whole(what: string, value: number, least = 0): void {
  if (!(Number.isSafeInteger(value) && value >= least)) {
    refuse(what, `a whole number ≥ ${least}`, value);
  }
}

/** @throws RangeError unless value is a share in [0, 1] */
export function share(what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) refuse(what, 'a share from 0 to 1', value);
}
