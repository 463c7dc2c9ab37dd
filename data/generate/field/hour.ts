/** Minutes. */
export const HOUR = 60;
