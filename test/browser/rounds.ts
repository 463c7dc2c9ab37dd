/** Days since 1970: what is too long to be read whole each time is read in turns, one a day. */
export const day = Math.floor(Date.now() / 86_400_000);

/** The door of the method, its model page and the projector are read in both languages each time. */
export const always =
  /^(?:(?:fr|en)\/index|fr\/couts-stocks|en\/costs-stocks|fr\/copil|en\/committee)/;

/** Whether a file without a language, or in that of the day, is read today. */
export function inTodaysLanguage(file: string): boolean {
  return always.test(file) || !file.startsWith(day % 2 === 0 ? 'en/' : 'fr/');
}
