import { answerNamed } from '#figures/answers/answers.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { all, on } from './define.ts';
import { fill } from './fill.ts';
import { guessDress, type GuessUnit } from './guess-unit.ts';
import { verdictOf } from './guess-verdict.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { ownJson } from './start-state.ts';

interface GuessState {
  readonly labels: Readonly<Record<string, string>>;
  readonly answer: string;
  /** On the page's start; null where it is not computable. */
  readonly built: number | null;
  readonly unit: GuessUnit;
  readonly min: number;
  readonly max: number;
}

/**
 * `<tri-guess>`: asks for a number before its figure, the next element, is seen; then says how near the
 * guess was. `data-done` lifts the veil (guess.css). Nothing is kept nor sent.
 */
export function hostGuess(root: HTMLElement, page: Page): () => void {
  const { labels, answer, built, unit, min, max } = ownJson<GuessState>(root);
  const dress = guessDress(unit, page.format);
  const form = part(root, '[data-form]');
  const field = part<HTMLInputElement>(root, 'input');
  const error = part(root, '[data-error]');
  const verdict = part(root, '[data-verdict]');

  /** The answer for the scenario in force when it is asked. */
  const computed = async (): Promise<number | null> => {
    const scenario = page.scenario.get();
    const asked = answerNamed(answer);
    const isOfCase = 'reading' in asked && asked.of === 'case';
    if (!page.own && (isOfCase || sameScenario(scenario, page.start.scenario))) return built;
    const key = `guess ${answer}`;
    if ('reading' in asked) {
      const read = await page.engine().read(key, asked.reading, isOfCase ? {} : scenario, {});
      return read === null ? null : asked.number(read);
    }
    const results = await page.engine().study(key, asked.scenarios(scenario));
    return results && asked.number(results);
  };
  const reveal = async (guess: number | null) => {
    form.hidden = true;
    error.hidden = true;
    write(verdict, labels['computing'] ?? '');
    verdict.hidden = false;
    const found = await computed().catch(() => null);
    write(verdict, sentence(guess, found));
    root.dataset['done'] = '';
    verdict.focus({ preventScroll: true });
  };
  const sentence = (guess: number | null, found: number | null) => {
    if (found === null) return labels['unknown'] ?? '';
    const said = { answer: dress.write(found), guess: dress.write(guess ?? found) };
    const key = guess === null ? 'told' : verdictOf(guess, found, dress.grain);
    return fill(labels[key], said);
  };
  const compare = () => {
    const text = field.value.trim().replace(',', '.');
    const shown = Number(text);
    if (text !== '' && shown >= min && shown <= max) {
      void reveal(dress.fromField(shown));
      return;
    }
    error.hidden = false;
    write(error, labels['error'] ?? '');
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  };
  root.dataset['live'] = '';
  return all(
    on(part(root, '[data-compare]'), 'click', compare),
    on(part(root, '[data-skip]'), 'click', () => void reveal(null)),
    on(field, 'keydown', ({ key }) => {
      if (key === 'Enter') compare();
    }),
    on(field, 'input', () => {
      error.hidden = true;
      field.removeAttribute('aria-invalid');
    }),
  );
}
