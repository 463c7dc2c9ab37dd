/**
 * Calls, visits and technicians over the last 12 months.
 *
 * A *call* = a first visit for a breakdown or for comfort; a *return visit* follows a first one that did not settle it;
 * a *planned visit* is preventive, an inspection, an overhaul or an upgrade. Axes: client = row of `customers` ·
 * response = row of `responses` · zone = row of `zones`.
 */
export interface Field {
  /** Hours within which a technician is promised, fastest first (24 = next open day, 48 = two…); the last is null: none promised. */
  readonly responses: readonly (number | null)[];
  /** Regions of the clients. */
  readonly zones: readonly string[];
  /** Zone of each client: [client]. */
  readonly zone: Uint8Array;
  /** Technicians: [zone]; null = the company does not say. */
  readonly technicians: Uint16Array | null;
  /** Open days of the year and hours of one, on the calendar most clients keep. */
  readonly openDays: number;
  readonly hoursPerDay: number;
  /** [client][response]. */
  readonly calls: Uint16Array;
  /** Calls for comfort, nothing being down: [client]. */
  readonly comfort: Uint16Array;
  /** [client]. */
  readonly plannedVisits: Uint16Array;
  /** € billed for visits of all kinds: [client]. */
  readonly billed: Uint32Array;
  /** Visits priced on the list, billed nothing, that no availability fee covers, and their € on the list: [client]. */
  readonly included: Uint16Array;
  readonly includedList: Uint32Array;
  /** € on the list of the visits that an availability fee covers: [client]. */
  readonly coveredList: Uint32Array;
  readonly byResponse: readonly MeasuredResponse[];
  readonly visits: MeasuredVisits;
  readonly stops: MeasuredStops;
  readonly lackedParts: LackedParts | null;
}

/** Promises of a class of response. Left out: postponed by the client, no committed time, not yet due. */
export interface MeasuredResponse {
  readonly promises: number;
  /** Arrived no later than committed. */
  readonly kept: number;
  /** Promises of first visits that waited for a part before they left, and kept among them. */
  readonly held: number;
  readonly heldKept: number;
  /** Hours, day and night, from the call to the technician's arrival, mean over calls; null = not known. */
  readonly responseHours: number | null;
  /** Share of its visits that arrive at night or on closed days: standby, not the crews of the day. Whole history. */
  readonly outOfHours: number;
}

export interface MeasuredVisits {
  /** Technicians' hours of a visit, means: all told (road, work, preparation and report), and on the road, there and back. */
  readonly hours: number;
  readonly travelHours: number;
  /** Squared coefficient of variation of the hours of a visit. */
  readonly cv2: number;
  /** Share of the calls settled at the first visit; null = not known. */
  readonly firstTimeFix: number | null;
  readonly returnVisits: number;
  /** Share of the calls looked at from afar before anybody left; null = not known. */
  readonly remoteDiagnosis: number | null;
}

/** Breakdowns, in hours day and night, means over calls for a breakdown. */
export interface MeasuredStops {
  readonly count: number;
  readonly technicianWaitHours: number | null;
  readonly partWaitHours: number | null;
}

/** First visits that failed for want of a part; whole history. Needs missing_item_id. */
export interface LackedParts {
  /** Share of the failed first visits. */
  readonly share: number;
  /** Of them, share due to the parts most often lacking (at most 60), which a kit may hold. */
  readonly kitShare: number;
  /** Share of the first visits in need of one of those parts that had it; null = parts used are not known. */
  readonly kitCompleteness: number | null;
}
