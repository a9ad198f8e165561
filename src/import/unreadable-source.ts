/** A source that cannot be read at all; the message says why, the hint what to do. */
export class UnreadableSource extends Error {
  readonly hint: string;
  readonly line: number;
  /** What stands on that line. */
  readonly text: string | undefined;

  constructor(message: string, hint: string, line = 1, text?: string) {
    super(message);
    this.name = 'UnreadableSource';
    this.hint = hint;
    this.line = line;
    this.text = text;
  }
}
