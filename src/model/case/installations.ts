/** Installations: machines in series, a stop of any stops them all. Installation = row of every array. */
export interface Installations {
  readonly count: number;
  /** Row of `customers`. */
  readonly client: Uint16Array;
  readonly machines: Uint16Array;
  /** Offer that covers it: row of `offers`; −1 = none. */
  readonly offer: Int8Array;
  /** € of the yearly fee that pays for it; 0 = none. */
  readonly fee: Uint32Array;
  /** Stops of the whole history (breakdowns, return visits apart). */
  readonly stops: Uint16Array;
  /** Years of that history. */
  readonly years: number;
  /** Hours promised and hours lost over the last 12 months; 0 where nothing is measured. */
  readonly committedHours: Uint32Array;
  readonly lostHours: Float32Array;
  /** Stops under an availability commitment, whole history (all stops when there are fewer than 30 of these). */
  readonly stop: StopLaw;
  /** € of availability penalties over the last 12 months: [offer]; null without the table. */
  readonly penalties: Uint32Array | null;
  /** € of penalties of all kinds (availability, late deliveries, late responses) over the last 12 months: [client]. */
  readonly penaltiesByClient: Uint32Array | null;
}

/** Hours, day and night, of one stop. */
export interface StopLaw {
  readonly count: number;
  readonly mean: number;
  /** Squared coefficient of variation. */
  readonly cv2: number;
  /** Of the mean: waiting for a technician, waiting for a part (most stops wait for none); each with its own squared coefficient of variation. */
  readonly technicianWait: number;
  readonly technicianCv2: number;
  readonly partWait: number;
  readonly partCv2: number;
}
