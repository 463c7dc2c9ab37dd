import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupClients } from '#case/anonymise/group-clients.ts';

const column = (text: string): string[] =>
  [...text].map((letter) => (letter === '.' ? '' : letter));

describe('groups of clients', () => {
  test('large enough stay as they are', () => {
    const { words, groups, smallest } = groupClients([column('aabb'), column('xxyy')], 2);
    expect(words).toEqual([column('aabb'), column('xxyy')]);
    expect(groups).toEqual([
      { words: ['a', 'x'], clients: 2 },
      { words: ['b', 'y'], clients: 2 },
    ]);
    expect(smallest).toBe(2);
  });

  test('too small give up the last attribute first, and only theirs', () => {
    const { words } = groupClients([column('aaaabb'), column('xxyzuu')], 2);
    expect(words).toEqual([column('aaaabb'), column('xx..uu')]);
  });

  test('what was given up by one alone takes in its smallest neighbour', () => {
    const { words, groups } = groupClients([column('aaaaaa'), column('xxxyyz')], 2);
    expect(words).toEqual([column('aaaaaa'), column('xxx...')]);
    expect(groups.map(({ clients }) => clients)).toEqual([3, 3]);
  });

  test('a region of its own goes last', () => {
    const { words } = groupClients([column('aaaab'), column('xxxxx')], 2);
    expect(words).toEqual([column('.....'), column('.....')]);
  });

  test('whatever the clients: all groups have k, or there are fewer than k in all; nothing is invented', () => {
    const attribute = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(attribute, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 14 }),
        (attributes, k) => {
          const { words, groups, smallest } = groupClients(attributes, k);
          expect(smallest >= k).toBe(k <= 12);
          expect(groups.reduce((sum, { clients }) => sum + clients, 0)).toBe(12);
          words.forEach((column, index) =>
            column.forEach((word, client) =>
              expect(['', attributes[index]?.[client]]).toContain(word),
            ),
          );
        },
      ),
    );
  });
});
