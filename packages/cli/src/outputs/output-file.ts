/** A file of the output folder. */
export interface OutputFile {
  /** Its path in the folder, with `/`. */
  readonly name: string;
  readonly data: string | Uint8Array;
}
