import type { Start } from '#build/start-results.ts';
import { isFromToday, isSetName, namedSet, type SetName, setNames } from '#scenario/sets.ts';
import { decode, encode } from '#scenario/url.ts';

/**
 * What a link of the prose puts levers to, as a query: `from=S4`, or differences over the reader's scenario.
 *
 * @param to  a scenario with a name, a set (scenario/sets.ts), or pairs: `cutoffHour=18&nightExpress=on`
 * Empty when the set has nothing to move in this case.
 *
 * @throws RangeError when it is none of these, or an entry is not legal
 */
export function leversOfSet(to: string, { case: company, named, defaults }: Start): string {
  if (Object.hasOwn(named, to)) return `from=${to}`;
  const query = isSetName(to) ? setQuery(to, company) : to;
  const [bad] = decode(query, { defaults, named }).repairs;
  if (!bad && (isSetName(to) || query.includes('='))) return query.replace(/&v=\d+$/, '');
  const known = [...Object.keys(named), ...setNames].join(', ');
  throw new RangeError(
    `Set must be given pairs of levers or one of ${known}; got ${to}${bad ? ` (${bad.id})` : ''}`,
  );
}

function setQuery(name: SetName, company: Start['case']): string {
  return `${isFromToday(name) ? 'from=S0&' : ''}${encode(namedSet(name, company))}`;
}
