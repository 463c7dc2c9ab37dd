import { effectKpis, type EffectKpi } from '#figures/effect/effect-point.ts';
import { createStore, type Store } from '#scenario/store.ts';
import { rememberedView, rememberView } from '../view-memory.ts';
import { effectView } from './effect-view.ts';

/** What the reader chose to see along every slider; null = what each page shows by itself. */
export function createEffectKpi(): Store<EffectKpi | null> {
  const chosen = createStore(effectKpis.find((kpi) => kpi === rememberedView(effectView)) ?? null);
  chosen.subscribe((kpi) => {
    if (kpi) rememberView(effectView, kpi);
  });
  return chosen;
}
