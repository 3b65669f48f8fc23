/** A stretch of text with its offset in the document. */
export interface Slice {
  text: string;
  offset: number;
  /** Length in the document, where escapes make it longer than the text. */
  length?: number;
  /** It is the target of a link, which starts at the plan's folder. */
  isTarget?: true;
}
