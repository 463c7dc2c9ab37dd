import type { View, ViewChoice, Words } from './figure.ts';

/** What is looked at before the reader chooses. */
export function firstView(choices: readonly ViewChoice[]): View {
  return Object.fromEntries(
    choices.map((choice) => [
      choice.id,
      'options' in choice ? (choice.options[0] ?? '') : String(choice.start),
    ]),
  );
}

/** The reader's choices, where they are still on offer; the first of each otherwise. */
export function legalView(choices: readonly ViewChoice[], view: View): View {
  const first = firstView(choices);
  return Object.fromEntries(
    choices.map((choice) => {
      const chosen = view[choice.id];
      const legal =
        chosen !== undefined &&
        ('options' in choice
          ? choice.options.includes(chosen)
          : Number(chosen) >= choice.from && Number(chosen) <= choice.to);
      return [choice.id, legal ? chosen : (first[choice.id] ?? '')];
    }),
  );
}

/**
 * Fills the place of a figure's views with native fields, one a choice: a list, or a slider for a number.
 * Made anew only when the options change.
 */
export function fillViews(
  place: Element,
  choices: readonly ViewChoice[],
  view: View,
  words: Words,
): void {
  const made = JSON.stringify(choices);
  if (place.getAttribute('data-made') !== made) {
    place.setAttribute('data-made', made);
    place.replaceChildren(
      ...choices.map((choice) => field(place.ownerDocument, choice, view[choice.id] ?? '', words)),
    );
  }
  for (const choice of choices) {
    const output = place.querySelector(`output[data-view="${choice.id}"]`);
    if (output) output.textContent = words.format.number(Number(view[choice.id]), digitsOf(choice));
  }
}

/** A choice by whole steps is a whole number. */
function digitsOf(choice: ViewChoice): number {
  return 'step' in choice && Number.isInteger(choice.step) ? 0 : 2;
}

function field(document: Document, choice: ViewChoice, value: string, words: Words): Element {
  const { id } = choice;
  const label = document.createElement('label');
  label.setAttribute('class', 'view');
  const name = document.createElement('span');
  name.textContent = words.labels[`view.${id}`] ?? id;
  label.append(name);
  if ('options' in choice) {
    const select = document.createElement('select');
    select.setAttribute('data-view', id);
    for (const option of choice.options) {
      const node = document.createElement('option');
      node.setAttribute('value', option);
      if (option === value) node.setAttribute('selected', '');
      node.textContent = words.labels[`view.${id}.${option}`] ?? words.labels[option] ?? option;
      select.append(node);
    }
    label.append(select);
    return label;
  }
  const slider = document.createElement('input');
  for (const [key, text] of Object.entries({
    type: 'range',
    'data-view': id,
    min: String(choice.from),
    max: String(choice.to),
    step: String(choice.step),
    value,
  })) {
    slider.setAttribute(key, text);
  }
  const output = document.createElement('output');
  output.setAttribute('data-view', id);
  label.append(slider, output);
  return label;
}
