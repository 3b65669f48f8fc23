/** A stretch of text with its offset in the document. */
export interface Slice {
  text: string;
  offset: number;
}
