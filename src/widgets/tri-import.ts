import { createEngine } from '#engine/engine.ts';
import type { ChosenFile, Imported, ImportEnd } from '#engine/import/protocol.ts';
import type { ImportReport } from '#engine/import/report.ts';
import { type RunningImport, startImport } from '#engine/import/start-import.ts';
import { startWorker } from '#engine/start-worker.ts';
import { all, on } from './define.ts';
import { nameOfFiles } from './import/chosen-files.ts';
import { dropZone } from './import/drop-zone.ts';
import { type ImportWords, say } from './import/import-words.ts';
import { showIssues } from './import/issues-view.ts';
import { showMissing } from './import/missing-view.ts';
import { showPages } from './import/pages-view.ts';
import { showProgress } from './import/progress-view.ts';
import { showTables } from './import/tables-view.ts';
import { keepOwn } from './own-case.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { reload } from './reload.ts';
import { ownJson } from './start-state.ts';

/** `<tri-import>`: files chosen or dropped, read beside the page, told of, and taken for this visit. */
export function hostImport(root: HTMLElement, page: Page): () => void {
  const words: ImportWords = { labels: ownJson(root), format: page.format };
  const reading = part(root, '[data-progress]');
  const report = part(root, '[data-report]');
  const use = part<HTMLButtonElement>(root, '[data-use]');
  const told = part(root, '[data-told]');
  let running: RunningImport | null = null;
  let imported: Imported | null = null;

  const choose = async (files: readonly ChosenFile[]) => {
    if (files.length === 0) return;
    running?.stop();
    imported = null;
    report.hidden = true;
    reading.hidden = false;
    write(told, '');
    const ask = { name: nameOfFiles(files) || say(words, 'unnamed'), files };
    running = startImport(ask, (progress) => showProgress(reading, progress, words));
    const mine = running;
    const end = await mine.ended;
    if (running !== mine) return;
    reading.hidden = true;
    if (end) showEnd(end);
  };

  const showEnd = (end: ImportEnd) => {
    imported = end.kind === 'imported' ? end.imported : null;
    const found = end.kind === 'imported' ? end.imported.report : end.report;
    if (found) showReport(report, found, words);
    use.hidden = imported === null;
    const key = end.kind === 'imported' ? 'imported' : `refused.${end.refusal}`;
    write(told, say(words, key, { name: imported?.name ?? '' }));
    told.toggleAttribute('data-refused', end.kind === 'refused');
    told.scrollIntoView({ block: 'nearest' });
  };

  if (page.own) {
    showReport(report, page.own.report, words);
    use.hidden = true;
    write(told, say(words, 'now', { name: page.own.name }));
  }
  return all(
    dropZone(root, (files) => void choose(files)),
    on(part(root, '[data-stop]'), 'click', () => {
      running?.stop();
      write(told, say(words, 'stopped'));
    }),
    on(use, 'click', () => {
      if (!imported) return;
      use.disabled = true;
      write(told, say(words, 'opening'));
      const readFromTheTop = () => {
        root.ownerDocument.documentElement.scrollTop = 0;
        reload();
      };
      takeIn(imported).then(readFromTheTop, () => {
        use.disabled = false;
        write(told, say(words, 'refused.kept'));
        told.toggleAttribute('data-refused', true);
      });
    }),
    () => running?.stop(),
  );
}

function showReport(root: HTMLElement, report: ImportReport, words: ImportWords): void {
  showTables(root, report, words);
  showIssues(root, report, words);
  showMissing(root, report, words);
  showPages(root, report, words);
  root.hidden = false;
}

/** The case with the results pages start from, kept for this visit. */
async function takeIn(imported: Imported): Promise<void> {
  const engine = createEngine(() => startWorker(imported.packed));
  try {
    const results = await engine.evaluate({});
    const plan = await engine.evaluate(imported.named['S4'] ?? {}).catch(() => null);
    if (results) await keepOwn({ ...imported, results, plan });
  } finally {
    engine.stop();
  }
}
