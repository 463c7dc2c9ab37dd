import { part } from './part.ts';
import { tellHeight } from './tell-height.ts';

/** The script of a figure that stands alone: whoever frames it learns how high it is. */
const main = part(document, '[data-figure]');
if (parent !== window) tellHeight(main, (message) => parent.postMessage(message, '*'));
