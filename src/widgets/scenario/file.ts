import { download } from '#exports/download.ts';
import {
  type FileContent,
  type FileFault,
  type FileRepair,
  largestFile,
  readScenarioFile,
  writeScenarioFile,
} from '#scenario/file/scenario-file.ts';
import type { Pin } from '#scenario/pins.ts';
import { all, on } from '../define.ts';
import { fill } from '../fill.ts';
import type { Page } from '../page.ts';
import { part, write } from '../part.ts';
import { ownJson } from '../start-state.ts';

type Labels = Readonly<Record<string, string>>;

/** `<tri-file>`: scenario, pins and notes, saved to a file and taken from one; what a file replaced can be undone. */
export function hostFile(root: HTMLElement, page: Page): () => void {
  const labels = ownJson<Labels>(root);
  const told = part(root, '[data-file-told]');
  const list = part(root, '[data-file-repairs]');
  const undo = part(root, '[data-file-undo]');
  const input = part<HTMLInputElement>(root, 'input[type="file"]');
  let before: Content | null = null;

  const say = (text: string, repairs: readonly FileRepair[] = []) => {
    write(told, text);
    list.replaceChildren(
      ...repairs.map((repair) => {
        const item = root.ownerDocument.createElement('li');
        item.textContent = repairText(repair, labels, page);
        return item;
      }),
    );
    undo.hidden = before === null;
  };
  const open = async (file: File) => {
    before = null;
    if (file.size > largestFile) {
      say(fill(labels['large'], { name: file.name }));
      return;
    }
    const { defaults, named } = page;
    const read = readScenarioFile(await file.text(), { defaults, named });
    if (read.kind === 'fault') {
      say(`${fill(labels['refused'], { name: file.name })} ${faultText(read.fault, labels)}`);
      return;
    }
    before = contentOf(page);
    const { content, repairs } = read;
    put(page, { ...content, pins: content.pins.map((pin) => ({ ...pin, results: null })) });
    const n = { pins: content.pins.length, notes: Object.keys(content.notes).length };
    const kept = page.notes.kept.get() ? '' : ` ${labels['notKept'] ?? ''}`;
    say(fill(labels['opened'], { name: file.name, ...n }) + kept, repairs);
  };
  return all(
    on(part(root, '[data-file-save]'), 'click', () => {
      const text = writeScenarioFile(contentOf(page));
      download('service-triangle.json', text, 'application/json');
      say(labels['saved'] ?? '');
    }),
    on(input, 'change', () => {
      const file = input.files?.[0];
      // The same file can be chosen again once it has been mended.
      if (file) void open(file).finally(() => (input.value = ''));
    }),
    on(undo, 'click', () => {
      if (before) put(page, before);
      before = null;
      say(labels['undone'] ?? '');
    }),
  );
}

interface Content extends FileContent {
  readonly pins: readonly Pin[];
}

function contentOf({ scenario, pins, notes }: Page): Content {
  const others = Object.entries(notes.all()).filter(([key]) => key !== 'pins');
  return {
    scenario: scenario.get(),
    pins: pins.list.get(),
    notes: Object.fromEntries(others),
  };
}

function put(page: Page, { scenario, pins, notes }: Content): void {
  const keys = new Set([...Object.keys(contentOf(page).notes), ...Object.keys(notes)]);
  for (const key of keys) page.notes.set(key, notes[key]);
  page.pins.set(pins);
  page.choose(scenario);
}

function faultText(fault: FileFault, labels: Labels): string {
  if (fault.code === 'json') return fill(labels['fault.json'], { ...fault });
  const { path, expected, got } = fault;
  return fill(labels[`fault.${expected}`], { path: path || '{ }', got: got || '–' });
}

function repairText({ where, id, got, used }: FileRepair, labels: Labels, page: Page): string {
  const key = used === null ? 'repairs.dropped' : 'repairs.item';
  const text = fill(page.labels[key], { id, got, used: used ?? '' });
  return where === '' ? text : fill(labels['where'], { where, text });
}
