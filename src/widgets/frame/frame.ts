import '../own-bar.ts';
import { hostErase } from './erase.ts';
import { followReading } from './follow-reading.ts';
import { hostGlossary } from './glossary.ts';
import { hostKeys } from './keys.ts';
import { hostRail } from './rail.ts';

/** What every page wakes, with widgets or without: a case of the reader's own, the rail, the keys, the search. */
followReading(document, hostRail(document));
hostKeys(document);
hostGlossary(document);
hostErase(document);
