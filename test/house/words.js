/**
 * ESLint processor for the MDX of content: hands over the import and export blocks, each on its own
 * line numbers, so that the walls see them. The tags themselves are checked by the build.
 */
export const words = {
  meta: { name: 'words' },
  preprocess(text) {
    let fenced = false;
    let blank = true;
    let module = false;
    const lines = text.split('\n').map((line) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
      if (blank || module) module = !fenced && (module || /^(import|export)\b/.test(line));
      blank = line.trim() === '';
      module &&= !blank;
      return module ? line : '';
    });
    return [{ text: lines.join('\n'), filename: 'module.js' }];
  },
  postprocess: (messages) => messages.flat(),
};
