/** Shares closer to 0 or 1 than this are read as this far: a year's count cannot tell them apart. */
const EDGE = 1e-4;

/**
 * A measured share moved by what the model says changes: logit(measured) + logit(to) − logit(from).
 *
 * Keeps the measured value exactly when nothing changes, and stays inside [0, 1].
 *
 * @param measured  share in [0, 1]
 * @param from, to  modelled shares today and after, in [0, 1]
 */
export function logitShift(measured: number, from: number, to: number): number {
  if (from === to) return measured;
  const x = logit(measured) + logit(to) - logit(from);
  return 1 / (1 + Math.exp(-x));
}

/** Natural logarithm of the odds of a share, kept away from its ends. */
export function logit(share: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, share));
  return Math.log(inside / (1 - inside));
}
