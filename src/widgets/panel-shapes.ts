import { panelGauge } from '#figures/triangle/panel-gauge.ts';
import { panelPicture } from '#figures/triangle/panel-picture.ts';

/** What draws the panel: fetched once it is alive. */
export const panelShapes = { glyph: panelPicture, gauge: panelGauge };
export type Shapes = typeof panelShapes;
