/**
 * The model's own assumptions: register id → value today. `scenario/levers.ts` gives each its
 * range, its status and who decides; nothing else in the model holds a free number.
 * Values a company's data can give (cut-off, carrier, service aimed at) are read from its case.
 */
export const assumptions = {
  /** € of holding per € of stock and year: capital 8, obsolescence 8, space 4, insurance 2 %. */
  holdingRate: 0.22,
  /** Variance of demand is multiplied by this. */
  demandVariability: 1,
  /** Supplier lead times (mean and spread) are multiplied by this. */
  supplierLeadTimeFactor: 1,
  /** Months after which stock is read: excess runs off no faster than it is consumed. */
  horizonMonths: 24,
  /** Share of the costs common to the four families that parts carry. */
  sharedToParts: 0.65,
  /** Last pieces of a shelf kept for the classes promised fast, when the allocation rule reserves them. */
  rationingLevel: 0,
  /** Share of orphans' stock scrapped. */
  deadStockScrapped: 0,
  /** Clients' reactions are multiplied by this. */
  churnFactor: 1,
  /** Share of the calls for comfort that remain once a visit is billed. */
  comfortKept: 0.3,
  /** Points added to the share of clients who accept an offer. */
  acceptanceShift: 0,
  /** Teams of the information system that work side by side. */
  'plan.itCapacity': 2,
  /** Clients of the pilot. */
  pilotSize: 62,
  /** Weeks a client takes to use his offer as meant. */
  rampWeeks: 11,
  /** Share of the lines promised outside the rules. */
  derogationRate: 0.08,
  /** How far personal targets follow the new rules, share. */
  incentiveAlignment: 0.6,
  /** Hours of coaching per person and month. */
  coachingHours: 3,
} as const;

/**
 * How stock is decided: today's months of cover, the same for all (`cover`); the same share of lines
 * found for every part at every shelf (`itemTarget`); where one more piece keeps most promises per euro
 * (`marginal`); the same, a promise counting as much as the target its offers write (`differentiated`).
 */
export const stockPolicies = ['cover', 'itemTarget', 'marginal', 'differentiated'] as const;
export type StockPolicy = (typeof stockPolicies)[number];
export const policyToday: StockPolicy = 'cover';

/** Who is served first when there is not enough for all; a quota is only played, on one part. */
export const allocationRules = ['firstCome', 'priority', 'reserve'] as const;
export type AllocationRule = (typeof allocationRules)[number] | 'quota';

/** What a platform is: holds stock; only passes parcels on; is gone. */
export const platformStates = ['open', 'passThrough', 'closed'] as const;
export type PlatformState = (typeof platformStates)[number];

/** How new offers reach the clients: one region, then a review; the same, then waves; everybody at once. */
export const deployments = ['pilot', 'waves', 'bigBang'] as const;
export type Deployment = (typeof deployments)[number];

/** Tasks of the deployment plan (deployment/default-plan.ts), by name. */
export const planTasks = Array.from(
  { length: 22 },
  (_, row) => `T${String(row + 1).padStart(2, '0')}`,
);

/** Score of a team on a step of the change, 1 to 5, until somebody asks it. */
export const usualScore = 3;

/** Teams and steps of the change (change/teams.ts), as the register names them: `sales-meaning`. */
export const changePairs = [
  ...['sales', 'keyAccounts', 'marketing', 'customerService'],
  ...['planners', 'platforms', 'technicians', 'workshop'],
].flatMap((team) =>
  ['meaning', 'desire', 'knowledge', 'ability', 'anchoring'].map((step) => `${team}-${step}`),
);

/** In what order calls are answered: as they come, or the shortest promise first. */
export const slotRules = ['firstCome', 'priority'] as const;
export type SlotRule = (typeof slotRules)[number];

/** When a fee is paid. */
export const billings = ['perAct', 'monthly', 'yearlyAdvance', 'arrears'] as const;
export type Billing = (typeof billings)[number];

/** Levers whose value today is read from the case. */
export const measuredLevers = ['serviceTarget', 'cutoffHour', 'carrierReliability'] as const;

export type AssumptionId = keyof typeof assumptions;
export type MeasuredLeverId = (typeof measuredLevers)[number];
