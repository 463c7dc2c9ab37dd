import type { FigureInput, Words } from '#figures/figure.ts';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';
import type { Player } from '#players/player.ts';
import { newDocument } from '../figures/draw.ts';
import { start } from '../fixtures/figures/results.ts';

export function playerWords(id: string, lang: 'fr' | 'en'): Words {
  const prefixes = ['figure.common.', 'player.common.', `player.${id}.`];
  return {
    labels: Object.assign({}, ...prefixes.map((prefix) => labels(lang, prefix))) as Words['labels'],
    format: createFormat(lang),
  };
}

export function playerInput(read: unknown): FigureInput<unknown, unknown> {
  return {
    now: start,
    scenario: start,
    view: {},
    read,
    readNow: read,
    studied: [],
    reference: [],
  };
}

export function frameOf(
  player: Player,
  read: unknown,
  at: number,
  width: 360 | 720,
  lang: 'fr' | 'en' = 'fr',
  svg: SVGSVGElement | null = null,
): SVGSVGElement {
  const document = svg?.ownerDocument ?? newDocument();
  const rows = player.rows(playerInput(read), at);
  return player.draw(rows, { ...playerWords(player.id, lang), document, width, svg });
}
