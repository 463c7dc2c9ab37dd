import { sameScenario } from '#scenario/scenario.ts';
import type { Page } from './page.ts';

/** The scenario in words: the levers moved, by the names and values the page gives them. */
export function scenarioLabel(
  document: Document,
  page: Page,
  labels: Readonly<Record<string, string>>,
): string {
  const scenario = page.scenario.get();
  const moved = Object.entries(scenario);
  if (moved.length === 0) return labels['file.today'] ?? '';
  if (sameScenario(scenario, page.start.scenario)) return labels['file.start'] ?? '';
  const name = Object.keys(page.named).find((one) => sameScenario(page.named[one] ?? {}, scenario));
  const named = name && document.querySelector(`[data-name="${name}"]`)?.textContent?.trim();
  if (named) return named;
  return moved
    .map(([id, value]) => {
      const lever = document.querySelector(`tri-lever[name="${id}"]`);
      // A lever that the page does not hold is told as its address has it.
      return lever ? leverText(lever) : `${id} = ${String(value)}`;
    })
    .join(' · ');
}

/** "Availability aimed at 96.0%": a lever as its own words have it, its name and its value or option. */
export function leverText(lever: Element): string {
  return [...lever.querySelectorAll('.lever__label, :checked + span > strong')]
    .flatMap((node) => [...node.childNodes])
    .map((node) => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim().replace(/\.$/, ''))
    .filter((text) => text !== '')
    .join(' ');
}
