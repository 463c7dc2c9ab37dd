/** Calls, visits and technicians (case.md §1, §2.4, §2.5, §8): hours unless the name says otherwise. */
export const CALLS = {
  /** Stops and comfort calls a year: machines under an availability contract, by machine, and all the others together. */
  perContractedMachine: 0.46,
  others: 5180,
  /** Calls per machine against a client without field contract; loud accounts call more. */
  fieldContract: 1.45,
  loud: 2.1,
  clientSigma: 0.25,
  /** Share of the calls of contracts whose visits are included that no stop explains. */
  comfort: 0.19,
  postponed: 0.015,
} as const;

/** Preventive visits a year and site of the offer that sells them. */
export const PREVENTIVE = { offer: 'O10', perSite: 2 } as const;

/** Offers whose visits are included or offered: nothing prices them. */
export const INCLUDED: ReadonlySet<string> = new Set(['O06', 'O08']);
export const FULL_SERVICE: ReadonlySet<string> = new Set(['O12', 'O13']);
/** Share of the visits of field contracts, full service apart, that nothing prices: comfort first, then breakdowns of included contracts. */
export const UNPRICED = 0.42;
/** € of a visit at list price in October 2026. */
export const VISIT_PRICE = 980;

/** Technicians by zone, in the order of the regions. */
export const CREWS = [11, 8, 11, 10, 12, 4, 8] as const;
export const SHIFT = { from: 8 * 60, to: 16 * 60 } as const;
/** One more per zone, from noon to the next morning and on closed days, for machines under an availability contract. */
export const STANDBY = { from: 12 * 60, to: 8 * 60 } as const;
/** Share of its open days a technician works, January first: 185 of 252 in a year, 1,480 h of 8 a day. */
export const AT_WORK = [
  0.8, 0.78, 0.8, 0.74, 0.66, 0.78, 0.68, 0.58, 0.78, 0.78, 0.78, 0.68,
] as const;
/** Minutes from the call to its release to the crew, median. */
export const TRIAGE = { median: 50, sigma: 0.8 } as const;

/** Hours on the road of a visit, by distance band; there and back. */
export const TRAVEL = [1.4, 2.4, 3.8] as const;
export const PREPARATION = 1.3;
/** Work on site: log-normal, cut at the cap. */
export const REPAIR = { mean: 4.3, sigma: 1.25, cap: 120 } as const;

/** Chance that a first visit, then a return, fails for another reason than a part. */
export const FAILS = { first: 0.165, again: 0.12, most: 4 } as const;
/** Share of stops that need a part when no order says so. */
export const NEEDS_PART = 0.5;
/** Chance that it is not there, when the last hundred misses of the region are as many as usual. */
export const PART_MISSING = 0.15;
/** Days after which a part is taken from another machine or bought elsewhere: the first that lands the availability of the contracted installations. */
export const LONGEST_WAITS = [15, 14, 13, 12, 11, 10, 9, 8, 7] as const;
export const AVAILABILITY = 0.9575;
/** A part that comes within so many hours of the technician meets him on site. */
export const MEETS = 5;
/** Dispatch waits for an ordered part expected within so many hours (machines under an availability contract, others), not always. */
export const HOLD = {
  contracted: { hours: 30, chance: 0.5 },
  others: { hours: 80, chance: 0.82 },
} as const;

/** Share of the machine-down orders that come with a call. */
export const CALLED = { fullService: 1, observed: 1, others: 0.45 } as const;

/** Clients whose technicians record what they take from the client's own store: from so many machines, where not all urgent lines are stops, up to this share of urgent lines. */
export const OBSERVED = { machines: 40, mostDown: 0.7, share: 0.24 } as const;
/** Parts ordered urgently and put in store: used between so many days after the order. */
export const STORE_DAYS = [11, 90] as const;
/** Share of all urgent lines that go to the client's store. */
export const STORED = 0.38;

/** What the largest contracts of one offer added: so much of the declared cost of downtime per hour late beyond the grace, €. */
export const LATE = {
  offer: 'O12',
  machines: 75,
  grace: { delivery: 12, response: 60 },
  share: 0.05,
  least: 500,
  most: 4000,
} as const;

/** € of all penalties a year, landed by those of late deliveries and visits. */
export const PENALTIES = 335_000;

/** € a machine-year: hotline and remote monitoring, with every main contract but those that have neither or include both. */
export const SUBSCRIPTION = 95;
export const UNSUBSCRIBED: ReadonlySet<string> = new Set(['O01', 'O12', 'O13']);
