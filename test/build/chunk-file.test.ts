import { describe, expect, it } from 'vitest';
import { chunkFile } from '#build/chunk-file.ts';

describe('chunkFile', () => {
  it.each([
    ['Page.astro_astro_type_script_index_0_lang', 'assets/page.[hash].js'],
    ['_virtual_triangle-case', 'assets/triangle-case.[hash].js'],
    ['evaluate.worker', 'assets/evaluate.worker.[hash].js'],
    ['../x y', 'assets/x-y.[hash].js'],
  ])('%s becomes %s', (name, expected) => {
    expect(chunkFile({ name })).toBe(expected);
  });
});
