/** What the caller can put right. Its message is a whole sentence for a person. */
export class Mistake extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Mistake';
  }
}
