/** A paragraph: its source text and where it starts in the document. */
export interface TextBlock {
  kind: "text";
  text: string;
  start: number;
}

/** A fenced block of code. */
export interface FenceBlock {
  kind: "code";
  start: number;
  end: number;
  language: string;
  code: string;
  /** The lines of the code and where each starts in the document. */
  lines: { text: string; offset: number }[];
}

/** One item of a list: its own first paragraph and the blocks nested in it. */
export interface ListItem {
  text: string;
  start: number;
  end: number;
  /** True when a blank line stands before it. */
  afterBlank: boolean;
  children: Block[];
}

export interface ListBlock {
  kind: "list";
  start: number;
  ordered: boolean;
  items: ListItem[];
}

export type Block = TextBlock | FenceBlock | ListBlock;
