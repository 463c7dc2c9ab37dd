import type { Column } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import type { Editor, Entry } from './editor.ts';

interface Rows {
  readonly shown: readonly Entry[];
  readonly all: number;
  readonly assumed: number;
  readonly decisive: number;
  readonly modified: number;
}

const isDecisive = ({ status, uncertain }: Entry) => status === 'assumed' && uncertain;

const columns: readonly Column<Entry>[] = [
  {
    id: 'entry',
    unit: () => 'text',
    value: ({ id, family }) => (id === family ? `name.${id}` : id),
  },
  { id: 'status', unit: () => 'text', value: ({ status }) => `status.${status}` },
  { id: 'decidedBy', unit: () => 'text', value: ({ decidedBy }) => `decidedBy.${decidedBy}` },
  { id: 'page', unit: () => 'text', value: ({ page }) => `page.${page}` },
];

/** W52: every entry of the register, written where it stands. */
export const register: Editor<Rows, Entry> = {
  id: 'register',
  levers: ['*'],
  views: () => [{ id: 'which', options: ['all', 'decisive', 'assumed', 'modified'] }],
  rows({ entries, view }) {
    const pages = [...new Set(entries.map(({ page }) => page))];
    // A page's entries stand together: the register's own order is kept within.
    const single = entries
      .filter(({ kind }) => kind !== 'shares')
      .toSorted((a, b) => pages.indexOf(a.page) - pages.indexOf(b.page));
    const kept: Readonly<Record<string, (entry: Entry) => boolean>> = {
      decisive: isDecisive,
      assumed: ({ status }) => status === 'assumed',
      modified: ({ modified }) => modified,
    };
    return {
      shown: single.filter(kept[view['which'] ?? ''] ?? (() => true)),
      all: single.length,
      assumed: single.filter(({ status }) => status === 'assumed').length,
      decisive: single.filter(isDecisive).length,
      modified: single.filter(({ modified }) => modified).length,
    };
  },
  grid: ({ shown }) => ({
    columns: ['entry', 'value', 'range', 'status', 'decidedBy'],
    lines: shown.map(({ id, family, status, decidedBy, page }) => ({
      id,
      label: `name.${id}`,
      group: `page.${page}`,
      cells: [
        { kind: 'lever', id },
        { kind: 'range', id: family },
        { kind: 'said', unit: 'text', value: `status.${status}` },
        { kind: 'said', unit: 'text', value: `decidedBy.${decidedBy}` },
      ],
    })),
  }),
  table: ({ shown }) => shown,
  columns,
  says({ all, assumed, decisive, modified }, words) {
    const { format } = words;
    const told = {
      all: format.number(all, 0),
      assumed: format.number(assumed, 0),
      decisive: format.number(decisive, 0),
      modified: format.number(modified, 0),
    };
    const moved = modified === 0 ? 'none' : modified === 1 ? 'one' : 'some';
    return `${say(words, 'says', told)} ${say(words, `says.${moved}`, told)}`;
  },
};
