import { pooledBaseStock } from '#model/parts/pooled-base-stock.ts';
import { pooledSafety } from '#model/parts/pooling.ts';
import { adapter } from './adapter.ts';

interface Sites {
  sites: number;
  sdPerSite: number;
  leadTimePeriods: number;
  z: number;
  correlation: number;
}

interface WholeSites {
  sites: number;
  leadTimeDemandPerSite: number;
  targetReadyRate: number;
}

const safety = ({ sites, sdPerSite, leadTimePeriods, z, correlation }: Sites) =>
  pooledSafety(sites, sdPerSite, leadTimePeriods, z, correlation);

export const pooling = [
  adapter<Sites>('square-root law (Eppen 1979)', safety),
  adapter<Sites>('risk pooling with correlation', safety),
  adapter<WholeSites>(
    'integer base stock pooling',
    ({ sites, leadTimeDemandPerSite, targetReadyRate }) => {
      const pooled = pooledBaseStock(sites, leadTimeDemandPerSite, targetReadyRate);
      return { ...pooled, stockPerSite: pooled.perSite };
    },
    ['stockPerSite', 'decentralised', 'centralised'],
  ),
];
