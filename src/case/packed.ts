/** An object tree with its typed arrays taken out: JSON, and one text of base64 letters. */
export interface Packed {
  /** JSON of the tree; each typed array is replaced by a `PackedArray`. */
  readonly head: string;
  readonly data: string;
}

/** Where a typed array stands in `data`, and how. */
export interface PackedArray {
  readonly $array: ArrayName;
  readonly length: number;
  /** `values`: each number · `steps`: each difference from the one before · `runs`: zeros before each number that is not, and it. */
  readonly as: 'values' | 'steps' | 'runs' | 'bytes';
  /** Numbers are written ×10^scale, as whole numbers. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

export const arrays = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};

export type ArrayName = keyof typeof arrays;
export type AnyArray = InstanceType<(typeof arrays)[ArrayName]>;

export function isArrayName(name: string): name is ArrayName {
  return Object.hasOwn(arrays, name);
}

export function nameOf(array: AnyArray): ArrayName {
  const { name } = array.constructor;
  if (!isArrayName(name)) throw new RangeError(`array must be typed; got ${name}`);
  return name;
}
