/** A reason to stop that one sentence tells whole: no stack is shown. */
export class Refusal extends Error {
  constructor(sentence) {
    super(sentence);
    this.sentence = sentence;
  }
}
