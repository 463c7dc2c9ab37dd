import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { numberNames } from './case/needs.ts';

const inBoth = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject({ fr: schema, en: schema });
const text = inBoth(z.string().min(1));

/** One folder per page: `page.json` says what it is, `fr.mdx` and `en.mdx` hold its words. */
const pages = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/page.json',
    generateId: ({ entry }) => entry.replace(/\/page\.json$/, ''),
  }),
  schema: z
    .strictObject({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      /** Number in the method; null outside the eight steps. */
      step: z.int().min(1).max(8).nullable(),
      /** Last part of the address; empty for the home page. */
      slug: inBoth(z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)),
      /** Named scenario of the build-time pictures and of a reader without state. */
      start: z.enum(['S0', 'S4']).nullable(),
      /** Where a page without a step stands: on the way, before or after the eight, or beside it. */
      place: z.enum(['before', 'after', 'beside']).default('beside'),
      levers: z.array(z.string()),
      figures: z.array(z.string()),
      /** Numbers the page shows (`src/case/needs.ts`): what a reader's own tables must give for it. */
      needs: z.array(z.enum(numberNames)).default([]),
      title: text,
      question: text,
      description: text,
    })
    .refine(({ step, place }) => step === null || place === 'beside', {
      path: ['place'],
      message: 'place is for pages without a step: a step stands by its number',
    }),
});

const prose = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/{fr,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
});

const terms = defineCollection({
  loader: file('content/glossary/terms.json'),
  schema: z.strictObject({ id: z.string(), term: text, definition: text }),
});

/** Published statements: our paraphrase, how closely the source was read, and where it is. */
const facts = defineCollection({
  loader: file('content/facts/facts.json'),
  schema: z.strictObject({
    id: z.string().regex(/^F\d+$/),
    grade: z.enum(['primary', 'secondhand', 'claim']),
    statement: text,
    source: z.string().min(1),
    href: z.url().nullable(),
  }),
});

export const collections = { pages, prose, terms, facts };
