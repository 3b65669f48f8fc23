/** Bytes of the hash at the end: SHA-1, which git itself does not check when it reads an index. */
const HASH = 20;
/** Where the parts of an entry stand: its mode, its flags, and its name or more flags. */
const [MODE, FLAGS, NAME] = [24, 60, 62];
/** A name of this length or more says only that it is long. */
const LONG = 0xfff;
/** Characters of all names; those of version 4 can be far longer than their file. */
const MOST_NAMES = 16 * 1024 * 1024;

/** The paths that git tracks below a folder, relative to it. */
export interface Tracked {
  /** All of them, in the order and the spelling of `git ls-files --cached`; one in conflict once a stage. */
  files: string[];
  /** Those that are symbolic links. */
  links: string[];
  /** Those that are submodules. */
  modules: string[];
}

/** Kinds of entries by the upper byte of their mode. */
export const [FILE, LINK, MODULE] = [0x81, 0xa0, 0xe0];

/** An entry that was read, and what is needed to read the next one. */
interface Cursor {
  readonly bytes: Buffer;
  /** The same, one character a byte: names in it compare as git compares them. */
  readonly text: string;
  readonly version: number;
  /** Where the hash starts. */
  readonly end: number;
  /** Where the next entry starts. */
  at: number;
  name: string;
  kind: number;
  /** 0, or which side of a conflict it is. */
  stage: number;
}

/**
 * The paths that an index of git holds below a folder. `undefined` for what only git can
 * read: a split or a sparse index, an extension that must be understood, entries that make no sense.
 * Source: gitformat-index(5), versions 2 to 4 with SHA-1.
 * @param folder "" for all of them, else a path of ASCII characters that ends in `/`
 */
export function indexPaths(bytes: Buffer, folder: string): Tracked | undefined {
  const end = bytes.length - HASH;
  if (end < 12 || bytes.toString("latin1", 0, 4) !== "DIRC") return undefined;
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const text = bytes.toString("latin1");
  const cursor: Cursor = { bytes, text, version, end, at: 12, name: "", kind: 0, stage: 0 };
  const [files, links, modules]: [string[], string[], string[]] = [[], [], []];
  let size = 0;
  for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
    if (!advance(cursor)) return undefined;
    size += cursor.name.length;
    if (size > MOST_NAMES) return undefined;
    if (!cursor.name.startsWith(folder)) continue;
    const name = cursor.name.slice(folder.length);
    files.push(name);
    if (cursor.kind === LINK) links.push(name);
    if (cursor.kind === MODULE) modules.push(name);
  }
  if (!hasOnlyOptions(cursor)) return undefined;
  return { files: decode(files), links: decode(links), modules: decode(modules) };
}

/** Reads an entry; false for one that makes no sense. Plain numbers: thousands are read before anything is compiled. */
function advance(cursor: Cursor): boolean {
  const { bytes, at, name: previous, stage: previousStage } = cursor;
  if (at + NAME + 2 > cursor.end || !hasKnownMode(bytes, at + MODE)) return false;
  const flags = bytes[at + FLAGS]! * 256 + bytes[at + FLAGS + 1]!;
  let start = at + NAME;
  if (flags & 0x4000) {
    // Of the flags that came with version 3 two are known, and neither keeps a path from the list.
    if (cursor.version === 2 || bytes[start]! & ~0x60 || bytes[start + 1] !== 0) return false;
    start += 2;
  }
  if (!readName(cursor, start, flags & LONG)) return false;
  const { name } = cursor;
  cursor.stage = (flags >> 12) & 3;
  cursor.kind = bytes[at + MODE + 2]!;
  // Names ascend; only the sides of a conflict share one, and they ascend, too.
  return name === previous ? previousStage > 0 && cursor.stage > previousStage : name > previous;
}

/** True for a file, a symbolic link and a submodule; a folder stands in a sparse index only. */
function hasKnownMode(bytes: Buffer, at: number): boolean {
  const kind = bytes[at + 2]!;
  if (bytes[at] !== 0 || bytes[at + 1] !== 0) return false;
  return kind === FILE || kind === LINK || kind === MODULE;
}

/** Reads a name, and in version 4 before it how much of the previous one it does not share. */
function readName(cursor: Cursor, start: number, length: number): boolean {
  const { bytes, text, version } = cursor;
  let from = start;
  let shared = "";
  if (version === 4) {
    let dropped = bytes[from]! & 0x7f;
    while (bytes[from]! >= 0x80 && dropped <= cursor.name.length) {
      from += 1;
      dropped = (dropped + 1) * 128 + (bytes[from]! & 0x7f);
    }
    from += 1;
    if (dropped > cursor.name.length) return false;
    shared = cursor.name.slice(0, cursor.name.length - dropped);
  }
  const stop = length < LONG ? from + length - shared.length : text.indexOf("\0", from);
  if (stop < from || stop >= cursor.end || text.indexOf("\0", from) !== stop) return false;
  cursor.name = shared + text.slice(from, stop);
  // Before version 4 an entry is filled up to a multiple of eight with one to eight NULs.
  cursor.at = version === 4 ? stop + 1 : cursor.at + ((stop - cursor.at + 8) & ~7);
  return length < LONG || cursor.name.length >= LONG;
}

/** True when extensions fill the rest that may be left unread: their names start with a capital letter. */
function hasOnlyOptions({ bytes, at: start, end }: Cursor): boolean {
  let at = start;
  while (at + 8 <= end && bytes[at]! >= 0x41 && bytes[at]! <= 0x5a)
    at += 8 + bytes.readUInt32BE(at + 4);
  return at === end;
}

/** Names as git's output is read: what is no UTF-8 is replaced. */
function decode(names: string[]): string[] {
  const bytes = names.join("\0");
  // No name holds a NUL.
  if (!/[^\0-\x7f]/.test(bytes)) return names;
  return Buffer.from(bytes, "latin1").toString("utf8").split("\0");
}
