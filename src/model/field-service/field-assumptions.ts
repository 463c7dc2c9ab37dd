/** What no table says of visits; the register gives each its range. Hours a year; shares. */
export const fieldAssumptions = {
  /** Hours a technician works on visits and their preparation when never idle. */
  technicianHours: 1480,
  /** Share of their hours that crews are busy, where the company does not say how many they are. */
  crewUtilisation: 0.775,
  /** Hours of a technician's day, from the opening. */
  shiftHours: 8,
  /** Hours from a call to its release to the crew. */
  dispatchHours: 1,
  /** Hours a diagnosis from afar takes. */
  remoteHours: 0.25,
  /** Share of the calls looked at from afar that end there. */
  remoteFix: 0.05,
  /** Share of the failed first visits that a diagnosis from afar spares. */
  remoteFinds: 0.35,
} as const;
