import { decisionNote, type DecisionPage, takenOf } from '#editors/decision-log/decision.ts';
import { exactQuery } from '#scenario/exact-query.ts';
import { all, on } from './define.ts';
import { noteObject } from './editor/write-cell.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { ownJson } from './start-state.ts';

/** `<tri-decision for>`: notes which way the committee goes, and the scenario it had before its eyes. */
export function hostDecision(root: HTMLElement, page: Page): () => void {
  const labels = ownJson<Readonly<Record<string, string>>>(root);
  const key = decisionNote((root.getAttribute('for') ?? '') as DecisionPage);
  const told = part(root, '[data-told]');
  const link = part<HTMLAnchorElement>(root, '[data-open]');
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-option]')];
  /** Queries take time to pack: only the last one asked for is written or shown. */
  let asked = 0;

  const show = () => {
    const { option, state } = takenOf(page.notes.get(key));
    root.dataset['taken'] = option ?? '';
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['option'] === option));
    const turn = ++asked;
    void exactQuery(page.scenario.get(), page).then((query) => {
      if (turn !== asked) return;
      const isElsewhere = option !== null && state !== null && state !== query;
      link.hidden = !isElsewhere;
      link.href = `?${state ?? ''}`;
      const kept = page.notes.kept.get() ? '' : ` ${labels['notKept'] ?? ''}`;
      const said = option === null ? 'none' : isElsewhere ? 'elsewhere' : 'taken';
      write(told, (labels[said] ?? '') + kept);
    });
  };
  const take = async (option: string) => {
    const seen = await exactQuery(page.scenario.get(), page);
    const { option: before, ...noted } = noteObject(page.notes.get(key));
    const others = Object.entries(noted).filter(([member]) => member !== 'state');
    // A second press takes the choice back; who, when and why stay written.
    const next = {
      ...Object.fromEntries(others),
      ...(before !== option && { option, state: seen }),
    };
    page.notes.set(key, Object.keys(next).length > 0 ? next : undefined);
  };

  part(root, '[data-take]').hidden = false;
  return all(
    ...buttons.map((button) =>
      on(button, 'click', () => void take(button.dataset['option'] ?? '')),
    ),
    page.notes.subscribe(key, show),
    page.scenario.subscribe(show),
  );
}
