import type { FenceBlock, ListItem } from "../markdown/block.ts";
import type { Slice } from "./slice.ts";

/** Collects the instruction text of a task as Markdown, with the paragraphs and lists it was written in. */
export class Prose {
  texts: string[] = [];
  /** Offsets of the first and the last text; -1 where there is none. */
  start = -1;
  end = -1;
  /** How many texts there were when the line right above was taken; 0 for none. */
  #joined = 0;
  /** What stands before all that is nested in an item. */
  #indent = "";

  /** Begins a paragraph or list: what comes next stands apart from the text before. */
  begin(): void {
    if (this.#indent === "") this.#joined = 0;
  }

  /** A line of a paragraph. */
  line(line: Slice, markdown = line.text.trim()): void {
    if (line.text.trim() === "") return;
    const above = this.#joined === this.texts.length ? this.texts.pop() : undefined;
    this.#add(line, markdown, above);
    this.#joined = this.texts.length;
  }

  /** The own text of an item, whose list has this marker. */
  item({ afterBlank }: ListItem, marker: string, line: Slice): void {
    if (afterBlank) this.#joined = 0;
    this.line(line, `${marker}${line.text.trim()}`);
  }

  /** Takes what is nested in an item whose list has this marker. */
  nested(marker: string, take: () => void): void {
    const indent = this.#indent;
    this.#indent += " ".repeat(marker.length);
    take();
    this.#indent = indent;
  }

  /** A text that stands apart; its lines may stand indented in an item. */
  apart(slice: Slice): void {
    const text = slice.text.trim().replace(/\n[ \t]+/g, "\n");
    if (text !== "") this.#add(slice, text);
  }

  /** A block of code. */
  fence({ language, code, start }: FenceBlock): void {
    if (code.trim() === "") return;
    this.#add({ text: code, offset: start }, `\`\`\`${language}\n${code}\n\`\`\``);
  }

  #add({ text, offset }: Slice, markdown: string, above?: string): void {
    const own = markdown.replace(/^(?=.)/gm, this.#indent);
    this.texts.push(above === undefined ? own : `${above}\n${own}`);
    if (this.start === -1) this.start = offset;
    this.end = offset + text.length;
  }
}
