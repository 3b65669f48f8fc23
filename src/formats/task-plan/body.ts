import type { Block, FenceBlock, ListBlock, ListItem, TextBlock } from "../markdown/block.ts";
import { isCommandField, readCommandLines, readField } from "./field.ts";
import { cutAtLabel } from "./item.ts";
import { type Label, type LabelKind, readLabel } from "./label.ts";
import { cutAtNextLabel, isGroupName, isPathList, linesOf } from "./lines.ts";
import { takeMember } from "./member.ts";
import { type NamedPath, readPathItem } from "./path-item.ts";
import { actionOf, cellsOf, isFileTable, isRow } from "./row.ts";
import type { Slice } from "./slice.ts";
import { isBareName } from "./top-folder.ts";
import { emptyBody, type TaskBody } from "./task-body.ts";

/** A stretch of a task's text: the blocks below its heading or below a heading within it. */
export interface BodyPart {
  heading?: Slice;
  blocks: Block[];
}

/** The list that is open: items count as its members until prose after a blank line ends it. */
interface Open {
  is: LabelKind;
  members: number;
  /** Whether its items are numbered, once there are any. */
  ordered?: boolean;
}

/** Reads the text of one task. */
export function readBody(parts: readonly BodyPart[]): TaskBody {
  const body = emptyBody();
  const reader = new BodyReader(body);
  for (const part of parts) {
    if (part.heading) reader.heading(part.heading);
    for (const block of part.blocks) reader.block(block);
  }
  return body;
}

class BodyReader {
  readonly #body: TaskBody;
  #open: Open | undefined;
  #action: NamedPath["action"];
  /** A list of files under whose label a group's name stands: `**Backend**`, then its items. */
  #paused: Open | undefined;
  /** What stands before the items of the list that is read. */
  #marker = "- ";
  /** Labels below an item, at the margin: each ends the lists around it. */
  #cuts = 0;

  constructor(body: TaskBody) {
    this.#body = body;
  }

  heading(heading: Slice): void {
    this.#open = undefined;
    const label = readLabel(heading.text);
    if (label) this.#label(label, heading.offset);
  }

  block(block: Block): void {
    const paused = this.#paused;
    this.#paused = undefined;
    if (paused && block.kind === "list" && isPathList(block)) this.#open = { ...paused };
    if (block.kind === "text") this.#text(block);
    else if (block.kind === "list") this.#list(block);
    else this.#fence(block);
  }

  #text(block: TextBlock): void {
    this.#body.prose.begin();
    // A list of plain lines goes on to the end of its paragraph.
    let running = this.#open?.members === 0;
    for (const line of linesOf(block)) {
      const label = readLabel(line.text);
      if (label) {
        this.#label(label, line.offset);
        running = true;
      } else if (isRow(line.text)) this.#row(line);
      else if (!running || !this.#goesOn() || !this.#member(line)) this.#textLine(line);
    }
  }

  /** Lists of files and of reading may have many lines, a value has one. */
  #goesOn(): boolean {
    const kind = this.#open?.is.kind;
    return kind === "files" || kind === "reading" || this.#open?.members === 0;
  }

  #textLine(line: Slice): void {
    if (this.#open?.is.kind === "files" && isGroupName(line.text)) this.#paused = this.#open;
    if (!this.#staysOpen(line.text)) this.#open = undefined;
    this.#body.prose.line(line);
  }

  /** A row of a table: its first path, with what another cell says is done to it. */
  #row(line: Slice): void {
    const cells = cellsOf(line);
    const action = actionOf(cells);
    if (isFileTable(cells)) this.#open = { is: { kind: "files", access: "by-action" }, members: 0 };
    const path = cells.find((cell) => readPathItem(cell).length > 0);
    if (!path || !this.#open || !this.#goesOn()) return this.#body.prose.apart(line);
    if (takeMember(this.#body, this.#open.is, path, action ?? this.#action)) this.#open.members++;
  }

  /** Instructions go on; a list that has no members yet may still be announced: `The following:`. */
  #staysOpen(text: string): boolean {
    if (this.#open?.is.kind === "instructions") return true;
    return this.#open?.members === 0 && /:\s*$/.test(text);
  }

  #label(whole: Label, offset: number): void {
    const { label, next } = cutAtNextLabel(whole);
    this.#openLabel(label, offset);
    if (next) this.#label(next, offset);
  }

  #openLabel(label: Label, offset: number): void {
    if (label.is.kind === "dependencies" && this.#body.dependencies.length > 0) {
      this.#open = undefined;
      return;
    }
    this.#open = { is: label.is, members: 0 };
    if (label.is.kind === "reading") this.#body.readingList = true;
    const rest = { text: label.rest, offset: offset + label.restOffset };
    if (rest.text.trim() === "") return;
    if (label.is.kind === "field" && label.is.name === "action") {
      this.#action = /^(create|modify|delete)/i
        .exec(rest.text)?.[1]
        ?.toLowerCase() as NamedPath["action"];
    }
    if (!this.#member(rest)) {
      if (label.is.kind === "files") this.#body.noPaths.push(rest);
      this.#body.prose.apart(rest);
    }
    // A value on the label's own line is all of it: what is listed below are steps.
    if (label.is.kind === "dependencies") this.#open = undefined;
  }

  /** Takes a text as a member of the open list; false when it is none. */
  #member(text: Slice): boolean {
    const open = this.#open;
    if (!open) return false;
    const taken = takeMember(this.#body, open.is, text, this.#action);
    if (taken) open.members++;
    return taken;
  }

  /** Numbered steps after a list of bullets, or the reverse, are another list. */
  #list(list: ListBlock): void {
    if (this.#open) {
      if (this.#open.members > 0 && (this.#open.ordered ?? list.ordered) !== list.ordered)
        this.#open = undefined;
      else this.#open.ordered = list.ordered;
    }
    this.#body.prose.begin();
    for (const [i, { item, below }] of list.items.map(cutAtLabel).entries()) {
      this.#marker = list.ordered ? `${i + 1}. ` : "- ";
      const line = { text: item.text, offset: item.start };
      const firstLine = item.text.split(/\r?\n/, 1)[0] ?? "";
      const label = readLabel(firstLine);
      if (label && !this.#namesTest(label)) this.#labelled(item, label);
      else if (this.#open && this.#open.is.kind !== "instructions") this.#listed(item, line);
      else this.#proseItem(item, line);
      if (!below) continue;
      this.#text(below);
      this.#cuts++;
    }
  }

  /** `- Test: path` in a list of files is one more file. */
  #namesTest({ is, rest }: Label): boolean {
    if (this.#open?.is.kind !== "files" || is.kind !== "field" || !/^tests?$/.test(is.name))
      return false;
    return readPathItem({ text: rest, offset: 0 }).length > 0;
  }

  /** An item such as `- **Files to Modify**:` with its own list or value. */
  #labelled(item: ListItem, label: Label): void {
    const [outer, cuts] = [this.#open, this.#cuts];
    const unfinished = label.is.kind === "dependencies" && /,\s*$/.test(label.rest);
    const wrapped = (label.rest.trim() === "" || unfinished) && item.text.includes("\n");
    const rest = wrapped ? item.text.slice(label.restOffset) : label.rest;
    this.#label({ ...label, rest }, item.start);
    for (const child of item.children) this.block(child);
    if (this.#cuts > cuts) return;
    const known = label.is.kind === "files" || label.is.kind === "field";
    this.#open = outer && outer.is.kind === "files" && known ? { ...outer, members: 1 } : undefined;
  }

  #listed(item: ListItem, line: Slice): void {
    if (this.#member(line)) return this.#inside(item);
    if (isGroupName(item.text) && item.children.every(isPathList) && item.children.length > 0) {
      for (const child of item.children) this.block(child);
      return;
    }
    if (this.#open?.is.kind === "files" && !item.afterBlank && isBareName(item.text))
      this.#body.unread.push(line);
    else if (this.#open?.is.kind === "files" && !item.afterBlank && !this.#open.ordered)
      this.#body.noPaths.push(line);
    const field = this.#open?.is.kind === "field" || this.#open?.is.kind === "dependencies";
    if (item.afterBlank || field) this.#open = undefined;
    this.#proseItem(item, line);
  }

  #proseItem(item: ListItem, line: Slice): void {
    this.#body.prose.item(item, this.#marker, line);
    this.#inside(item);
  }

  /** What is nested in an item says nothing about the list around it. */
  #inside(item: ListItem): void {
    const [outer, cuts] = [this.#open, this.#cuts];
    this.#open = undefined;
    this.#body.prose.nested(this.#marker, () => {
      for (const child of item.children) this.block(child);
    });
    if (this.#cuts === cuts) this.#open = outer;
  }

  #fence(fence: FenceBlock): void {
    const open = this.#open;
    if (open?.is.kind === "field" && this.#fieldLines(open.is.name, fence)) return;
    if (
      open &&
      (open.is.kind === "files" || open.is.kind === "reading") &&
      open.members === 0 &&
      !fence.language
    ) {
      if (fence.lines.every((line) => readPathItem(line).length > 0)) {
        for (const line of fence.lines) this.#member(line);
        return;
      }
    }
    this.#body.code.push(fence);
    this.#body.prose.fence(fence);
    this.#open = undefined;
  }

  /** Takes each line of a block as a value of the field, as if it stood in a code span. */
  #fieldLines(name: string, { lines }: FenceBlock): boolean {
    if (isCommandField(name)) return readCommandLines(this.#body, lines);
    const read = lines.map(({ text, offset }) =>
      readField(this.#body, name, { text: `\`${text}\``, offset: offset - 1 }),
    );
    return read.includes(true);
  }
}
