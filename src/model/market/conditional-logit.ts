import { refuse } from '../probability/refusal.ts';
import { inverse } from './symmetric-inverse.ts';

/** Choices observed: alternatives row after row, grouped by choice situation. */
export interface Choices {
  readonly variables: number;
  /** Row after row, `variables` values each. */
  readonly values: Float64Array;
  /** First row of each situation, then the number of rows. */
  readonly starts: Int32Array;
  /** Row chosen in each situation. */
  readonly chosen: Int32Array;
}

export interface LogitFit {
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  /** Inverse of the information, row after row. */
  readonly covariance: Float64Array;
  /** Natural logarithm of the likelihood at its maximum. */
  readonly logLikelihood: number;
}

/** Newton doubles the digits at each step; a fit that needs more has no maximum. */
const MAX_STEPS = 100;
/** A step that gains no more than this part of the likelihood is the last. */
const GAIN = 1e-12;
/** Smallest fraction of a Newton step tried: 2^−30. */
const MAX_HALVINGS = 30;

/**
 * Conditional (multinomial) logit by maximum likelihood: P(j) = e^Uⱼ / Σ e^U over a situation, U
 * linear in the variables.
 *
 * Newton–Raphson from 0, a step being halved while it lowers the likelihood (which is concave).
 * Standard errors from the inverse of the information matrix. Source: McFadden (1974).
 *
 * @throws RangeError when the maximum does not exist: variables that repeat one another, or that
 *   foretell every choice
 */
export function conditionalLogit(choices: Choices): LogitFit {
  const k = choices.variables;
  const coefficients = new Float64Array(k);
  let now = slopes(choices, coefficients);
  for (let step = 0; step < MAX_STEPS; step++) {
    const covariance = inverse(now.information, k);
    const direction = product(covariance, now.gradient);
    const next = climb(choices, coefficients, direction, now.logLikelihood);
    const gain = next.logLikelihood - now.logLikelihood;
    now = next;
    if (gain <= GAIN * Math.abs(now.logLikelihood)) {
      const errors = inverse(now.information, k);
      const standardErrors = coefficients.map((_, i) => Math.sqrt(errors[i * k + i]!));
      return {
        coefficients,
        standardErrors,
        covariance: errors,
        logLikelihood: now.logLikelihood,
      };
    }
  }
  return refuse('choices', 'with a finite best fit', `${MAX_STEPS} steps`);
}

interface Slopes {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

/** Moves the coefficients along the direction, as far as the likelihood does not fall. */
function climb(
  choices: Choices,
  coefficients: Float64Array,
  direction: Float64Array,
  floor: number,
): Slopes {
  const from = coefficients.slice();
  let part = 1;
  for (let halving = 0; ; halving++, part /= 2) {
    for (let i = 0; i < from.length; i++) coefficients[i] = from[i]! + part * direction[i]!;
    const next = slopes(choices, coefficients);
    if (next.logLikelihood >= floor - GAIN * Math.abs(floor) || halving === MAX_HALVINGS) {
      return next;
    }
  }
}

function slopes(choices: Choices, coefficients: Float64Array): Slopes {
  const { variables: k, values, starts, chosen } = choices;
  const gradient = new Float64Array(k);
  const information = new Float64Array(k * k);
  const mean = new Float64Array(k);
  let logLikelihood = 0;
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s]!;
    const end = starts[s + 1]!;
    const utilities = Float64Array.from({ length: end - first }, (_, j) => {
      let utility = 0;
      for (let v = 0; v < k; v++) utility += coefficients[v]! * values[(first + j) * k + v]!;
      return utility;
    });
    const highest = utilities.reduce((most, utility) => Math.max(most, utility), -Infinity);
    const weights = utilities.map((utility) => Math.exp(utility - highest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    logLikelihood += utilities[chosen[s]! - first]! - highest - Math.log(total);

    mean.fill(0);
    weights.forEach((weight, j) => {
      for (let v = 0; v < k; v++) mean[v]! += (weight / total) * values[(first + j) * k + v]!;
    });
    for (let v = 0; v < k; v++) gradient[v]! += values[chosen[s]! * k + v]! - mean[v]!;
    weights.forEach((weight, j) => {
      for (let v = 0; v < k; v++) {
        const gap = (weight / total) * (values[(first + j) * k + v]! - mean[v]!);
        for (let w = 0; w < k; w++) {
          information[v * k + w]! += gap * (values[(first + j) * k + w]! - mean[w]!);
        }
      }
    });
  }
  return { logLikelihood, gradient, information };
}

function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const k = vector.length;
  return vector.map((_, i) => vector.reduce((sum, x, j) => sum + matrix[i * k + j]! * x, 0));
}
