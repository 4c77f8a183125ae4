/** The content of a cell that is a link: `=HYPERLINK("https://…","Programm")`. */
export class LinkedText {
  readonly text: string;
  readonly url: string;

  constructor(text: string, url: string) {
    this.text = text;
    this.url = url;
  }

  toString(): string {
    return this.text;
  }
}
