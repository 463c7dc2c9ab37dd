/** Under what name the number that curves show is remembered. */
export const effectView = 'effect';
