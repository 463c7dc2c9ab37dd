/** The element of a list at an index that must exist: a wrong index is a fault of the generator, not a hole in the data. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) {
    throw new RangeError(`index must be within 0…${String(list.length - 1)}; got ${String(index)}`);
  }
  return value;
}
