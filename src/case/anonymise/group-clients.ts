/** Clients with the same quasi-identifiers, as the bundle shows them. */
export interface Grouping {
  /** [attribute][client]; an attribute given up is empty. */
  readonly words: readonly (readonly string[])[];
  readonly groups: readonly { readonly words: readonly string[]; readonly clients: number }[];
  /** Size of the smallest group; Infinity without any client. */
  readonly smallest: number;
}

/**
 * Gives up attributes, the last first, client by client, until every group holds at least k clients; where what was
 * given up makes a small group of its own, the smallest group beside it joins. One pass per attribute. Every group then
 * has k clients, unless there are fewer than k in all.
 *
 * @param attributes  [attribute][client], in order of worth
 */
export function groupClients(attributes: readonly (readonly string[])[], k: number): Grouping {
  const words = attributes.map((column) => [...column]);
  const clients = words[0]?.map((_, client) => client) ?? [];
  for (let level = words.length - 1; level >= 0; level--) {
    for (const small of groupsOf(clients, keyOf(words.length)).values()) {
      if (small.length < k) giveUp(small, level);
    }
    joinSmall(level);
  }
  const groups = [...groupsOf(clients, keyOf(words.length)).values()].map((members) => ({
    words: words.map((column) => column[members[0] ?? 0] ?? ''),
    clients: members.length,
  }));
  groups.sort((a, b) => (a.words.join('\0') < b.words.join('\0') ? -1 : 1));
  const smallest = groups.reduce((least, group) => Math.min(least, group.clients), Infinity);
  return { words, groups, smallest };

  /** Groups whose attributes from `level` on are empty and that are still small take in their smallest neighbour. */
  function joinSmall(level: number): void {
    for (const near of groupsOf(clients, keyOf(level)).values()) {
      const groups = [...groupsOf(near, keyOf(words.length)).values()];
      groups.sort((a, b) => a.length - b.length);
      const small = groups.find((members) => members.length < k);
      const joins = groups.find((members) => members !== small);
      if (small && joins) giveUp(joins, level);
    }
  }

  function giveUp(members: readonly number[], level: number): void {
    for (const column of words.slice(level)) for (const client of members) column[client] = '';
  }

  function keyOf(count: number): (client: number) => string {
    const columns = words.slice(0, count);
    return (client) => columns.map((column) => column[client]).join('\0');
  }
}

function groupsOf(
  clients: readonly number[],
  key: (client: number) => string,
): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const client of clients) {
    const of = key(client);
    const members = groups.get(of);
    if (members) members.push(client);
    else groups.set(of, [client]);
  }
  return groups;
}
