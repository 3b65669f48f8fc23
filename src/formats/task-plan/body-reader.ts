import type { Block, FenceBlock, ListBlock, ListItem, TextBlock } from "../markdown/block.ts";
import { hasAside, takeAside, takeWait } from "./aside.ts";
import { isDrawn } from "./drawing.ts";
import { type Open, staysOpen, takeFence } from "./fence.ts";
import { isOthers, type Paused, resumed } from "./group.ts";
import { cutAtForeign, cutAtLabel, isForeignItem } from "./item.ts";
import { denies, keepsName, mayBeGroup, namedValue, readLabel } from "./label.ts";
import type { Label, LabelKind } from "./label.ts";
import { cutAtNextLabel, isGroupName, isHead, isPathList } from "./lines.ts";
import { linesOf, namesTest, wrapped } from "./lines.ts";
import { takeMember } from "./member.ts";
import { holdsPaths, takeNested } from "./nested-files.ts";
import { type NamedPath, readPathItem } from "./path-item.ts";
import { actionOf, cellsOf, isFileTable, isRow, ofAction } from "./row.ts";
import type { Slice } from "./slice.ts";
import { isBareName } from "./top-folder.ts";
import type { TaskBody } from "./task-body.ts";
import { takeWords } from "./words.ts";

/** Reads the blocks of one task, in their order, into its body. */
export class BodyReader {
  readonly #body: TaskBody;
  readonly #drawings: boolean;
  #open: Open | undefined;
  #action: NamedPath["action"];
  #paused: Paused | undefined;
  /** The label of what is denied or unclear, which goes to the text before what is no path. */
  #denial: Slice | undefined;
  /** What stands before the items of the list that is read. */
  #marker = "- ";
  /** Labels below an item, at the margin: each ends the lists around it. */
  #cuts = 0;
  /** A label of what has to be there first, whose list may follow. */
  #waiting: LabelKind | undefined;

  constructor(body: TaskBody, drawings: boolean) {
    this.#body = body;
    this.#drawings = drawings;
  }

  heading(heading: Slice): void {
    const { text } = heading;
    const label = this.#labelOf(readLabel(text) ? heading : { ...heading, text: `${text}:` });
    if (label) return this.#label(label, heading.offset);
    this.#pause(text);
    this.#openWaiting();
  }

  block(block: Block): void {
    this.#resume(block);
    if (block.kind === "text") this.#text(block);
    else if (block.kind === "list") this.#list(block);
    else this.#fence(block);
  }

  #text(block: TextBlock): void {
    this.#body.prose.begin();
    // A list of plain lines goes on to the end of its paragraph.
    let running = this.#open?.members === 0;
    for (const line of linesOf(block)) {
      const label = this.#labelOf(line);
      if (label) {
        this.#label(label, line.offset);
        running = true;
      } else if (running && this.#aside(line)) continue;
      else if (isRow(line.text)) this.#row(line);
      else if (!this.#goesOn(running, line) || !this.#member(line)) this.#textLine(line);
    }
  }

  /** The label of a line; one of what has to be there first stays in the text, but opens a list below it. */
  #labelOf(line: Slice): Label | undefined {
    const label = readLabel(line.text);
    if (label?.is.kind !== "waits") return label;
    this.#waiting = takeWait(this.#body, label, line) ?? this.#waiting;
    return undefined;
  }

  /** What an item or line of the open list says beside its own matter; true when that is all of it. */
  #aside(text: Slice): boolean {
    const is = this.#open?.is;
    return is !== undefined && hasAside(is) && takeAside(this.#body, is, text);
  }

  /** Lists of files and of reading may have many lines, a value has one. */
  #goesOn(running: boolean, line?: Slice): boolean {
    const kind = this.#open?.is.kind;
    if (!running) return kind === "files" && line !== undefined && isForeignItem(line);
    return kind === "files" || kind === "reading" || this.#open?.members === 0;
  }

  /** What stands below a name may belong to the list above it. */
  #pause(name: string): void {
    if (this.#open?.is.kind === "files") this.#paused = { open: this.#open, name };
  }

  #resume(block: Block): void {
    const paused = this.#paused;
    this.#paused = undefined;
    if (paused && block.kind === "list" && isPathList(block)) this.#open = resumed(paused, block);
  }

  /** What is denied or unclear, and no path, stays in the text below its label. */
  #deny(): void {
    if (this.#denial) this.#body.prose.apart(this.#denial);
    this.#denial = undefined;
  }

  #textLine(line: Slice): void {
    if (isGroupName(line.text)) this.#pause(line.text);
    if (this.#open?.members === 0) this.#deny();
    if (!staysOpen(this.#open, line.text)) this.#open = undefined;
    if (this.#waiting) this.#openWaiting();
    this.#body.prose.line(line);
  }

  #openWaiting(): void {
    this.#open = this.#waiting && { is: this.#waiting, members: 0 };
    this.#waiting = undefined;
  }

  /** A row of a table: its first path, with what another cell says is done to it. */
  #row(line: Slice): void {
    const cells = cellsOf(line);
    if (isFileTable(cells)) this.#open = { is: { kind: "files", access: "by-action" }, members: 0 };
    const path = cells.find((cell) => readPathItem(cell).length > 0);
    if (!path || !this.#open || !this.#goesOn(true)) return this.#body.prose.apart(line);
    if (takeMember(this.#body, this.#open.is, path, actionOf(cells) ?? this.#action))
      this.#open.members++;
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
    const rest = { text: label.rest, offset: offset + label.restOffset };
    const isEmpty = rest.text.trim() === "";
    if (isEmpty && mayBeGroup(label)) this.#pause(label.name ?? "");
    this.#open = { is: label.is, members: 0 };
    this.#denial = isEmpty && keepsName(label.is) ? namedValue(label, rest) : undefined;
    if (label.is.kind === "reading") this.#body.readingList = true;
    if (isEmpty) return;
    if (label.is.kind === "field" && label.is.name === "action") this.#action = ofAction(rest);
    const isTaken = takeAside(this.#body, label.is, rest);
    if (!this.#member(rest) && !isTaken) {
      if (label.is.kind === "files" && !denies(label.is)) takeWords(this.#body, rest);
      this.#body.prose.apart(namedValue(label, rest));
    }
    // A value on the label's own line is all of it: what is listed below are steps.
    if (label.is.kind === "dependencies") this.#open = undefined;
  }

  /** Takes a text as a member of the open list; false when it is none. */
  #member(text: Slice): boolean {
    const open = this.#open;
    if (!open || !takeMember(this.#body, open.is, text, this.#action)) return false;
    return ++open.members > 0;
  }

  /** Numbered steps after a list of bullets, or the reverse, are another list. */
  #list(list: ListBlock): void {
    if (this.#open) {
      if (this.#open.members > 0 && (this.#open.ordered ?? list.ordered) !== list.ordered)
        this.#open = undefined;
      else this.#open.ordered = list.ordered;
    }
    this.#body.prose.begin();
    const open = this.#open;
    const items = open?.is.kind === "files" ? list.items.flatMap(cutAtForeign) : list.items;
    for (const [i, { item, below }] of items.map(cutAtLabel).entries()) {
      this.#marker = list.ordered ? `${i + 1}. ` : "- ";
      const line = { text: item.text, offset: item.start };
      const firstLine = item.text.split(/\r?\n/, 1)[0] ?? "";
      const label = this.#labelOf({ text: firstLine, offset: item.start });
      if (label && !(this.#open?.is.kind === "files" && namesTest(label)))
        this.#labelled(item, label);
      else if (open && hasAside(open.is) && takeAside(this.#body, open.is, line))
        this.#inside(item);
      else if (this.#open && this.#open.is.kind !== "instructions") this.#listed(item, line);
      else this.#proseItem(item, line);
      if (below) {
        this.#text(below);
        this.#cuts++;
      }
      if (i + 1 < items.length) this.#resume({ ...list, items: items.slice(i + 1) });
    }
  }

  /** An item such as `- **Files to Modify**:` with its own list or value. */
  #labelled(item: ListItem, label: Label): void {
    const [outer, cuts] = [this.#open, this.#cuts];
    this.#label(wrapped(label, item), item.start);
    for (const child of item.children) this.block(child);
    if (this.#cuts > cuts || isHead(label, item)) return;
    const known = label.is.kind === "files" || label.is.kind === "field";
    this.#open = outer && outer.is.kind === "files" && known ? { ...outer, members: 1 } : undefined;
  }

  #listed(item: ListItem, line: Slice): void {
    if (this.#member(line)) {
      const is = this.#open?.is;
      if (is?.kind === "files") takeNested(this.#body, is.access, item, this.#action);
      return this.#inside(item);
    }
    const isFiles = this.#open?.is.kind === "files";
    const isGroup = isGroupName(item.text);
    if ((isFiles || isGroup) && holdsPaths(item) && !(isGroup && isOthers(item.text))) {
      for (const child of item.children) this.block(child);
      return;
    }
    this.#deny();
    const isTold = isFiles && !item.afterBlank && !denies(this.#open!.is);
    if (isTold && isGroup && item.children.length === 0) this.#pause(item.text);
    else if (isTold && isBareName(item.text)) this.#body.unread.push(line);
    else if (isTold && !this.#open?.ordered) takeWords(this.#body, line);
    const field = /^(?:field|dependencies|waits)$/.test(this.#open?.is.kind ?? "");
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
    this.#openWaiting();
    this.#body.prose.nested(this.#marker, () => {
      for (const child of item.children) this.block(child);
    });
    if (this.#cuts === cuts) this.#open = outer;
  }

  #fence(fence: FenceBlock): void {
    const open = this.#drawings || !isDrawn(fence) ? this.#open : undefined;
    if (open && takeFence(this.#body, open, fence, this.#action)) return;
    this.#body.code.push(fence);
    this.#body.prose.fence(fence);
    this.#open = undefined;
  }
}
