import type { Block } from '#documents/document.ts';
import { documentMarkdown } from '#exports/document-markdown.ts';
import { documentText } from '#exports/document-text.ts';
import { download } from '#exports/download.ts';
import type { Words } from '#figures/figure.ts';
import { copyText } from '../clipboard.ts';
import { fill } from '../fill.ts';
import type { Page } from '../page.ts';
import { part } from '../part.ts';
import { scenarioLabel } from '../scenario-label.ts';

interface Taken {
  readonly root: HTMLElement;
  readonly page: Page;
  readonly words: Words;
  readonly blocks: readonly Block[];
}

/** Copies a document or hands it over as a file; what is to be told of it, empty when the file says it. */
export async function takeAway(way: string, { root, page, words, blocks }: Taken): Promise<string> {
  const { labels, format } = words;
  const name = `${root.getAttribute('name') ?? 'document'}.${way}`;
  switch (way) {
    case 'copy': {
      const copied = await copyText(root.ownerDocument, documentText(blocks));
      return labels[copied ? 'copied' : 'copyFailed'] ?? '';
    }
    case 'txt':
      download(name, documentText(blocks), 'text/plain;charset=utf-8');
      return '';
    case 'md': {
      const date = new Date().toLocaleDateString(format.lang === 'fr' ? 'fr-FR' : 'en-GB', {
        dateStyle: 'long',
      });
      const scenario = scenarioLabel(root.ownerDocument, page, labels);
      const foot = [
        part(root, '.figure__source').textContent?.trim() ?? '',
        fill(labels['file.scenario'], { name: scenario }),
        fill(labels['file.date'], { date }),
      ];
      download(name, documentMarkdown(blocks, foot.join(' ')), 'text/markdown;charset=utf-8');
      return '';
    }
    default:
      throw new RangeError(`document must be taken as copy, txt or md; got ${way}`);
  }
}
