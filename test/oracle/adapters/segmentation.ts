import type { Clusters, Points } from '#model/clients/clusters.ts';
import { kMeans } from '#model/clients/k-means.ts';
import { type Purchases, purchaseScores } from '#model/clients/recency-frequency-monetary.ts';
import { silhouette } from '#model/clients/silhouette.ts';
import { adapter } from './adapter.ts';

interface Table {
  data: number[][];
  k: number;
}

function clustered({ data, k }: Table) {
  const columns = data[0]?.length ?? 0;
  const points: Points = { rows: data.length, columns, values: Float64Array.from(data.flat()) };
  const clusters = kMeans(points, k);
  return {
    withinSS: clusters.withinSS,
    silhouette: silhouette(points, clusters.members, k),
    sizes: [...clusters.sizes].sort((a, b) => a - b),
    centres: centresOf(clusters, columns),
  };
}

function centresOf({ centres, sizes }: Clusters, columns: number): number[][] {
  const rows = [...sizes.keys()].map((c) => [...centres.slice(c * columns, (c + 1) * columns)]);
  return rows.sort((a, b) => {
    const first = a.findIndex((value, d) => value !== b[d]);
    return first < 0 ? 0 : a[first]! - b[first]!;
  });
}

export const segmentation = [
  adapter<Table>('k-means (Lloyd, best of restarts) + mean silhouette', clustered, ['sizes']),
  adapter<Table>('k-means + silhouette', clustered, ['sizes']),
  adapter<{ customers: Purchases[] }>(
    'RFM quintile scores (5=best), ties broken by file order',
    ({ customers }) => ({
      scores: purchaseScores(customers).map(
        ({ recency, frequency, monetary }) => `${recency}${frequency}${monetary}`,
      ),
    }),
  ),
];
