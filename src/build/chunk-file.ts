/**
 * Name of a script: the file it comes from and a hash of its content, nothing that changes from one
 * build to the next. `Layout.astro_astro_type_script_index_0_lang` → `layout`.
 */
export function chunkFile({ name }: { readonly name: string }): string {
  const stem = name
    .replace(/^_?virtual[_:]/, '')
    .replace(/^.*\//, '')
    .replace(/\.astro.*$/, '')
    .replaceAll(/[^\w.-]+/g, '-');
  return `assets/${stem.toLowerCase()}.[hash].js`;
}
