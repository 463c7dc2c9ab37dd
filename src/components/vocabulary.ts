import Answer from './Answer.astro';
import Case from './Case.astro';
import Compare from './Compare.astro';
import DataTable from './DataTable.astro';
import Deck from './Deck.astro';
import Decision from './Decision.astro';
import Document from './Document.astro';
import Editor from './Editor.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Gate from './Gate.astro';
import Guess from './Guess.astro';
import Glossary from './Glossary.astro';
import Hue from './Hue.astro';
import Import from './Import.astro';
import Kept from './Kept.astro';
import Lever from './Lever.astro';
import Minute from './Minute.astro';
import Note from './Note.astro';
import Part from './Part.astro';
import Passage from './Passage.astro';
import Pitfall from './Pitfall.astro';
import Player from './Player.astro';
import Question from './Question.astro';
import Screen from './Screen.astro';
import Set from './Set.astro';
import Start from './Start.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** The only tags a content page may use; a misspelt one stops the build. */
export const vocabulary = {
  Answer,
  Case,
  Compare,
  DataTable,
  Deck,
  Decision,
  Document,
  Editor,
  Fact,
  Figure,
  Gate,
  Guess,
  Glossary,
  Hue,
  Import,
  Kept,
  Lever,
  Minute,
  Note,
  Part,
  Passage,
  Pitfall,
  Player,
  Question,
  Screen,
  Set,
  Start,
  Steps,
  Term,
  Value,
};
