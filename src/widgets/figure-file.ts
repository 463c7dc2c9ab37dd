import type { About } from '#exports/about.ts';
import { csvOf } from '#exports/csv.ts';
import { download } from '#exports/download.ts';
import { icsOf } from '#exports/ics.ts';
import { markdownOf } from '#exports/markdown.ts';
import { pngOf } from '#exports/png.ts';
import { selfContained, sheetOf } from '#exports/svg.ts';
import type { Whole } from './figure-tools.ts';
import { fill } from './fill.ts';
import { part } from './part.ts';
import { scenarioLabel } from './scenario-label.ts';

/** Gives the reader one file of a figure: its table (CSV, Markdown) or its picture (SVG, PNG). */
export async function giveFile(kind: string, whole: Whole): Promise<void> {
  const { figure, rows, words } = whole;
  const document = whole.root.ownerDocument;
  const name = `${figure.id}.${kind}`;
  switch (kind) {
    case 'csv':
      download(name, csvOf(figure, rows, words), 'text/csv;charset=utf-8');
      return;
    case 'md':
      download(
        name,
        markdownOf(figure, rows, words, aboutOf(whole)),
        'text/markdown;charset=utf-8',
      );
      return;
    case 'ics': {
      if (!figure.calendar) throw new RangeError(`figure must have dates; got ${figure.id}`);
      const dates = figure.calendar(rows);
      download(name, icsOf(dates, words, new Date()), 'text/calendar;charset=utf-8');
      return;
    }
    case 'svg':
      download(name, drawingOf(whole).text, 'image/svg+xml');
      return;
    case 'png': {
      const { text, width, height } = drawingOf(whole);
      download(name, await pngOf(text, { width, height }, document), 'image/png');
      return;
    }
    default:
      throw new RangeError(`file must be csv, md, ics, svg or png; got ${kind}`);
  }
}

function aboutOf({ root, page, figure, rows, words }: Whole): About {
  const { labels, format } = words;
  const date = new Date().toLocaleDateString(format.lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
  });
  return {
    title: labels['title'] ?? '',
    says: figure.says(rows, words),
    alt: figure.alt(rows, words),
    source: part(root, '.figure__source').textContent?.trim() ?? '',
    scenario: fill(labels['file.scenario'], {
      name: scenarioLabel(root.ownerDocument, page, labels),
    }),
    date: fill(labels['file.date'], { date }),
  };
}

/** The wide picture, drawn anew in the light theme wherever the reader is, and read from the page's own styles. */
function drawingOf(whole: Whole): {
  readonly text: string;
  readonly width: number;
  readonly height: number;
} {
  const { root, figure, rows, words } = whole;
  const document = root.ownerDocument;
  const room = document.createElement('div');
  room.className = 'sheet-room';
  room.setAttribute('aria-hidden', 'true');
  const picture = figure.draw(rows, { ...words, document, width: 720, svg: null });
  const sheet = sheetOf(picture, aboutOf(whole));
  room.append(sheet);
  document.body.append(room);
  try {
    return {
      width: Number(sheet.getAttribute('width')),
      height: Number(sheet.getAttribute('height')),
      text: selfContained(sheet, (node) => getComputedStyle(node)),
    };
  } finally {
    room.remove();
  }
}
