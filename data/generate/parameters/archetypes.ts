/** Names of the six segments a reader may find (case.md §2.1); no table says who is in which. */
export const ARCHETYPES = [
  { id: 'A', fr: 'Continuité critique', en: 'Critical continuity' },
  { id: 'B', fr: 'Grands comptes négociateurs', en: 'Negotiating key accounts' },
  { id: 'C', fr: 'Cadencés saisonniers', en: 'Seasonal producers' },
  { id: 'D', fr: 'Planificateurs autonomes', en: 'Self-reliant planners' },
  { id: 'E', fr: 'Occasionnels', en: 'Occasional' },
  { id: 'F', fr: 'À conquérir', en: 'Contested' },
] as const;
