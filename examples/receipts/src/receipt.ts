/** What somebody paid for what. */
export interface Receipt {
  shop: string;
  day: string;
  /** Cents. */
  total: number;
}
