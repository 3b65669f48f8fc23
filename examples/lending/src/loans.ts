/** A book that somebody has. */
export interface Loan {
  book: string;
  reader: string;
  due: string;
}
