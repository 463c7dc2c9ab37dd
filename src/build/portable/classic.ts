import { rolldown } from 'rolldown';

/** Entry scripts of the built site as one script that needs no module loading: imports inlined. */
export async function classic(entries: readonly string[], banner = ''): Promise<string> {
  const entry = 'triangle:entry';
  const bundle = await rolldown({
    input: entry,
    // The served branch, the only one to ask where a module stands, is not taken here.
    transform: { define: { 'import.meta.url': '""' } },
    plugins: [
      {
        name: 'triangle:entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry ? entries.map((path) => `import ${JSON.stringify(path)};`).join('\n') : null,
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'iife',
    codeSplitting: false,
    minify: true,
    banner,
  });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0)
    throw new Error(`classic script must be one file; got ${String(others.length + 1)}`);
  return chunk.code;
}
