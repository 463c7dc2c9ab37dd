import { exactTree } from '#model/parts/exact-tree.ts';
import { adapter } from './adapter.ts';

interface Tree {
  tree: { lt0: number; S0: number; regions: Region[] };
}

interface Region {
  lt: number;
  S: number;
  locals: { lam: number; lt: number; S: number }[];
}

const platform = ({ lt, S, locals }: Region) => ({
  leadTime: lt,
  stock: S,
  children: locals.map((local) => ({ leadTime: local.lt, stock: local.S, demand: local.lam })),
});

export const threeEchelon = [
  adapter<Tree>('central -> regional platform -> local stock, exact recursion', ({ tree }) => {
    const children = tree.regions.map(platform);
    const central = exactTree({ leadTime: tree.lt0, stock: tree.S0, children });
    const regions = central.children.map((region) => ({ ...region, locals: region.children }));
    return { central, regions };
  }),
];
