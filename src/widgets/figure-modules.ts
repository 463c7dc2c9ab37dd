import type { Figure } from '#figures/figure.ts';

/** Each figure's code is its own chunk, fetched when the figure comes near or a lever is touched. */
const modules: Readonly<Record<string, () => Promise<Figure>>> = {
  visits: () => import('#figures/visits.ts').then(({ visits }) => visits),
  tornado: () => import('#figures/tornado.ts').then(({ tornado }) => tornado),
  'what-did-it': () => import('#figures/what-did-it.ts').then(({ whatDidIt }) => whatDidIt),
  frontier: () => import('#figures/frontier.ts').then(({ frontier }) => frontier),
  adoption: () => import('#figures/adoption.ts').then(({ adoption }) => adoption),
  'break-even': () => import('#figures/break-even.ts').then(({ breakEven }) => breakEven),
  'cost-lines': () => import('#figures/cost-lines.ts').then(({ costLines }) => costLines),
  platforms: () => import('#figures/platforms.ts').then(({ platforms }) => platforms),
  'four-trades': () => import('#figures/four-trades.ts').then(({ fourTrades }) => fourTrades),
  'promises-pile-up': () =>
    import('#figures/promises-pile-up.ts').then(({ promisesPileUp }) => promisesPileUp),
  'cost-to-serve': () => import('#figures/cost-to-serve.ts').then(({ costToServe }) => costToServe),
  'deploy-and-bill': () =>
    import('#figures/deploy-and-bill.ts').then(({ deployAndBill }) => deployAndBill),
  'freed-capacity': () =>
    import('#figures/freed-capacity.ts').then(({ freedCapacity }) => freedCapacity),
  'stock-service': () =>
    import('#figures/stock-service.ts').then(({ stockService }) => stockService),
  'three-readings': () =>
    import('#figures/three-readings.ts').then(({ threeReadings }) => threeReadings),
  triangle: () => import('#figures/triangle.ts').then(({ triangle }) => triangle),
  'triangle-start': () =>
    import('#figures/triangle-start.ts').then(({ triangleStart }) => triangleStart),
  'two-aims': () => import('#figures/two-aims.ts').then(({ twoAims }) => twoAims),
  'whale-curve': () => import('#figures/whale-curve.ts').then(({ whaleCurve }) => whaleCurve),
  'promise-ceiling': () =>
    import('#figures/promise-ceiling.ts').then(({ promiseCeiling }) => promiseCeiling),
  voices: () => import('#figures/voices.ts').then(({ voices }) => voices),
  kano: () => import('#figures/kano.ts').then(({ kano }) => kano),
  'working-capital': () =>
    import('#figures/working-capital.ts').then(({ workingCapital }) => workingCapital),
};

export const figureNames = Object.keys(modules);

export function loadFigure(name: string): Promise<Figure> {
  const load = modules[name];
  if (!load) throw new RangeError(`tri-figure must name a figure; got ${name}`);
  return load();
}
