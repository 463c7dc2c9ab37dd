import { nonNegative, refuse, whole } from './refusal.ts';

/**
 * Erlang B: share of calls that find every server taken, when those are lost.
 *
 * B₀ = 1, Bₖ = a Bₖ₋₁ / (k + a Bₖ₋₁): one step per server, no power and no factorial.
 *
 * @param load     offered load in Erlang (arrival rate × mean service), ≥ 0
 * @param servers  whole, ≥ 0
 * @throws RangeError when load or servers is out of range
 */
export function erlangB(load: number, servers: number): number {
  nonNegative('offered load', load);
  whole('servers', servers);
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (load * blocked) / (k + load * blocked);
  return blocked;
}

/**
 * Erlang C: share of calls that wait, when all wait their turn.
 *
 * C = B / (1 − (a / c)(1 − B)), written c B / (c − a + a B).
 *
 * @param load     offered load in Erlang, ≥ 0, < servers
 * @param servers  whole, ≥ 1
 * @throws RangeError when the servers cannot carry the load
 */
export function erlangC(load: number, servers: number): number {
  whole('servers', servers, 1);
  if (!(load < servers)) refuse('offered load', `below ${servers} servers`, load);
  const blocked = erlangB(load, servers);
  return (servers * blocked) / (servers - load + load * blocked);
}
