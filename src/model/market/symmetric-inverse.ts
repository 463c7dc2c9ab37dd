import { refuse } from '../probability/refusal.ts';

/** A pivot below this part of its diagonal is rounding: the matrix is singular. */
const SINGULAR = 1e-13;

/**
 * Inverse of a symmetric positive definite matrix, by Cholesky's factor.
 *
 * @param matrix  size × size, row after row
 * @throws RangeError when the matrix is not positive definite
 */
export function inverse(matrix: Float64Array, size: number): Float64Array {
  const lower = cholesky(matrix, size);
  const result = new Float64Array(size * size);
  const column = new Float64Array(size);
  for (let c = 0; c < size; c++) {
    for (let i = 0; i < size; i++) {
      let sum = i === c ? 1 : 0;
      for (let j = 0; j < i; j++) sum -= lower[i * size + j]! * column[j]!;
      column[i] = sum / lower[i * size + i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = column[i]!;
      for (let j = i + 1; j < size; j++) sum -= lower[j * size + i]! * column[j]!;
      column[i] = sum / lower[i * size + i]!;
    }
    for (let i = 0; i < size; i++) result[i * size + c] = column[i]!;
  }
  return result;
}

/** Lower factor L of a matrix L Lᵀ. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      if (j < i) {
        lower[i * size + j] = sum / lower[j * size + j]!;
      } else {
        if (!(sum > SINGULAR * matrix[i * size + i]!)) {
          refuse('information matrix', 'positive definite', sum);
        }
        lower[i * size + i] = Math.sqrt(sum);
      }
    }
  }
  return lower;
}
