import { describe, expect, it } from 'vitest';
import { attributeOf, tags } from '#build/html.ts';
import { pages } from './dist.ts';

/** The lists of the method, in its order (design/pages.md §0.7): the home page treats each item once. */
const lists = {
  families: ['parts', 'field', 'mro', 'availability'],
  angles: ['responseTime', 'deliveryTime', 'availabilityPenalty', 'pricingBilling'],
  impacts: ['clientRelation', 'stocks', 'platforms', 'processes', 'organisation'],
  processes: ['demand', 'production', 'procurement', 'orderTaking', 'allocation'],
  aims: ['standardise', 'differentiate'],
  steps: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'],
};

describe.each(['fr', 'en'])('the home page, %s', (lang) => {
  const html = pages.find(({ file }) => file === `${lang}/index.html`)?.html ?? '';
  const items = (list: string) =>
    tags(html)
      .filter((tag) => attributeOf(tag, 'data-list') === list)
      .map((tag) => attributeOf(tag, 'data-item'));

  it.each(Object.entries(lists))('counts its %s', (list, expected) => {
    expect(items(list)).toEqual(expected);
  });

  it('holds no other list', () => {
    const found = tags(html).flatMap((tag) => attributeOf(tag, 'data-list') ?? []);
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(lists).toSorted());
  });
});

/** Step 3 counts what an offer is made of and what it touches. */
const ofOffers = {
  angles: lists.angles,
  levers: [
    ...['responseHours', 'hotlineHours', 'deliveryClass', 'target', 'availability'],
    ...['penalty', 'priceMode', 'price', 'billing'],
  ],
  families: lists.families,
  impacts: lists.impacts,
  processes: lists.processes,
};

it.each(['fr/segmenter-offres', 'en/segment-offers'])('%s counts its lists', (slug) => {
  const html = pages.find(({ file }) => file === `${slug}/index.html`)?.html ?? '';
  const found = tags(html).flatMap((tag) => {
    const list = attributeOf(tag, 'data-list');
    return list == null ? [] : [[list, attributeOf(tag, 'data-item')] as const];
  });
  const counted = Object.keys(ofOffers).map((list) => [
    list,
    found.filter(([of]) => of === list).map(([, item]) => item),
  ]);
  expect(Object.fromEntries(counted)).toEqual(ofOffers);
});
