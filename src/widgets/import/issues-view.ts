import type { ImportReport } from '#engine/import/report.ts';
import { fill } from '../fill.ts';
import { part, write } from '../part.ts';
import { element, spaced } from './element.ts';
import { counted, type ImportWords, say } from './import-words.ts';

type Issue = ImportReport['issues'][number];
const severities = ['error', 'repair', 'notice'] as const;

/** Errors, repairs and remarks, each with its place in the files. */
export function showIssues(root: ParentNode, report: ImportReport, words: ImportWords): void {
  for (const severity of severities) {
    const section = part(root, `[data-issues="${severity}"]`);
    const shown = report.issues.filter((issue) => issue.severity === severity);
    const count = report.counts[severity];
    section.hidden = count === 0 && severity !== 'error';
    write(part(section, '[data-count]'), counted(words, `count.${severity}`, count));
    part(section, 'tbody').replaceChildren(...shown.map((issue) => row(section, issue, words)));
    part(section, 'table').hidden = shown.length === 0;
    const rest = part(section, '[data-rest]');
    rest.hidden = count <= shown.length;
    write(rest, say(words, 'rest', { n: words.format.number(count - shown.length) }));
  }
}

function row(
  { ownerDocument: document }: Element,
  { code, file, line, column, expected, got, count: times }: Issue,
  words: ImportWords,
): Node {
  const count = words.format.number(times);
  const parts = [element(document, 'code', file)];
  if (line > 0) {
    const number = words.format.number(line);
    parts.push(element(document, 'span', say(words, 'line', { n: number })));
  }
  if (column !== '') parts.push(element(document, 'code', column));
  const place = element(document, 'th', ...spaced(parts));
  place.scope = 'row';
  const template = words.labels[`issue.${code}`];
  const sentence = fill(template, { expected, got, column, line, count });
  const isTold = times === 1 || (template?.includes('{count}') ?? false);
  const told = isTold ? sentence : `${sentence} ${say(words, 'lines', { n: count })}`;
  return element(document, 'tr', place, element(document, 'td', told));
}
