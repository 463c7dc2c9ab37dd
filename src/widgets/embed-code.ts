import { encodeShort } from '#scenario/url.ts';
import { copyText } from './clipboard.ts';
import type { Whole } from './figure-tools.ts';
import { part, write } from './part.ts';

/** "Embed this figure": the lines to paste, which carry the scenario in force and follow it. */
export function hostEmbedCode({ root, page, words: { labels } }: Whole): void {
  const code = part<HTMLTextAreaElement>(root, '[data-code]');
  const copy = part<HTMLButtonElement>(root, '[data-copy]');
  const copied = part(root, '[data-copied]');
  const { href } = part<HTMLAnchorElement>(root, '[data-alone]');
  code.hidden = copy.hidden = false;
  const { defaults, named, start } = page;
  page.scenario.subscribe((scenario) => {
    void encodeShort(scenario, { defaults, named, start: start.scenario }).then((query) => {
      if (page.scenario.get() !== scenario) return;
      // The start of a page is said too: lines once pasted outlive it.
      const address = `${href.replace(/[?#].*$/, '')}?${query || `from=${start.name}`}`;
      code.value = embedCode(address, labels['title'] ?? '');
      write(copied, '');
    });
  });
  copy.addEventListener('click', () => {
    void copyText(root.ownerDocument, code.value).then((done) => {
      if (!done) code.select();
      write(copied, labels[done ? 'embed.copied' : 'embed.copyFailed'] ?? '');
    });
  });
}

/** A frame, and the few lines that give it the height its figure tells (tri-alone.ts). */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}"
  style="width: 100%; border: 0" height="640" loading="lazy"></iframe>
<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'triangle:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
