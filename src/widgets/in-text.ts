import { hostInline } from './inline-lever.ts';
import { hostGuess } from './tri-guess.ts';

/** What moves and asks for numbers inside the text, in one file of code: a page that has one often has both. */
export const inText = { inline: hostInline, guess: hostGuess };
