import type { Access } from "../../model/plan.ts";

/** What a cell of the matrix says of one worker. */
export interface CellAccess {
  access: Access;
  isOwner: boolean;
}

/** What a cell says: nothing at all, some kinds of access, or something that cannot be read. */
export type ReadCell = CellAccess[] | "unread";

const WORDS: readonly [RegExp, CellAccess | "none"][] = [
  [/^(?:[-–—.·✗✘❌×⬜○◯🚫⛔]|none|no|no access|n\/?a|n|no interaction|ignore)?$/iu, "none"],
  [/^(?:create[sd]?|new|creator|creates? file)$/i, { access: "create", isOwner: false }],
  [
    /^(?:primary|owner|owns?|owned|own|exclusive|lead|p|o|x|✓|✔|✅|☑|●|🟢|👑|🔑|🔒|yes|y|full|full owner(?:ship)?)$/iu,
    { access: "write", isOwner: true },
  ],
  [
    /^(?:write[sr]?|w|rw|r\/w|read\/write|read-write|shared?|s|🤝|🟡|append|appends)$/iu,
    { access: "write", isOwner: false },
  ],
  [
    /^(?:modif(?:y|ies|ied)|mod|m|edit[s]?|update[sd]?|extends?|secondary|✏|✏️|📝|🔧|✍|add|adds|import|imports)$/iu,
    { access: "modify", isOwner: false },
  ],
  [/^(?:delete[sd]?|remove[sd]?|d|🗑)$/iu, { access: "delete", isOwner: false }],
  [
    /^(?:read(?:s|er)?|r|ro|read[- ]?only|ref(?:erence)?|consumer|uses?|👁|👀|📖|🔍|📚)$/iu,
    { access: "read", isOwner: false },
  ],
  [
    /^(?:deny|denied|forbidden|off[- ]limits|never|do not touch)$/i,
    { access: "deny", isOwner: false },
  ],
];

/** Symbols and words that the plan itself explains, in lower case. */
export type Legend = ReadonlyMap<string, CellAccess | "none">;

/** Reads a cell: `PRIMARY`, `✅ PRIMARY (new)`, `MODIFY, READ`, `-`; what is struck out does not count. */
export function readCell(text: string, legend: Legend): ReadCell {
  const found: CellAccess[] = [];
  const left = text.replace(/~~[^~]+~~/g, "");
  if (left !== text && left.trim() === "") return "unread";
  const parts = left
    .replace(/[*_`~\uFE0F]+/g, "")
    .split(/\s*[,+&]\s*|<br\s*\/?>/i)
    .map((part) => part.trim());
  for (const part of parts) {
    const remark = /\(([^()]*)\)\s*$/.exec(part)?.[1] ?? "";
    const own = part.replace(/\([^()]*\)\s*$/, "").trim();
    const bare = own.replace(/^\P{L}+/u, "");
    const tries = [own, own.split(/[\s:]+/)[0] ?? "", ...(bare === "" ? [] : [bare])];
    const read = tries.map((word) => wordOf(word, legend)).find((one) => one !== undefined);
    if (read === undefined) return "unread";
    if (read !== "none") found.push(refined(read, remark));
  }
  return found;
}

function wordOf(word: string, legend: Legend): CellAccess | "none" | undefined {
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? legend.get(word.toLowerCase());
}

/** A remark that says of the whole file that it goes. */
const GOES =
  /^\s*(?:(?:to be|will be) )?(?:delet(?:es?|ed|ion)|remov(?:es?|ed|al))(?: (?:it|this|the|whole|file)){0,3}\s*(?:$|[,;:.–—-])/i;

/** What a remark adds: `PRIMARY (new)`, `MODIFY (delete)`. */
export function refined(cell: CellAccess, remark: string): CellAccess {
  if (cell.access === "write" && /\b(?:new|creates?|created)\b/i.test(remark))
    return { ...cell, access: "create" };
  if ((cell.access === "modify" || cell.access === "write") && GOES.test(remark))
    return { ...cell, access: "delete" };
  return cell;
}

/** Lines such as `- 🟢: creates or owns the file` below a matrix. */
export function readLegend(text: string): Legend {
  const legend = new Map<string, CellAccess | "none">();
  for (const [, symbol = "", meaning = ""] of text.matchAll(
    /^[ \t]*(?:[-*+][ \t]+)?[*_`]*([^\s*_`|:=][^\n*_`|:=]{0,19}?)[*_`]*[ \t]*(?::|=|–|—|[ \t]-[ \t])[*_ \t]*([^\n]{1,200})$/gm,
  )) {
    const access = meaningOf(meaning);
    if (access) legend.set(symbol.toLowerCase().trim(), access);
  }
  return legend;
}

function meaningOf(text: string): CellAccess | "none" | undefined {
  if (/\b(?:no|none|not|never)\b[^.,;]*\b(?:access|interaction|touch|involve|read)/i.test(text))
    return "none";
  if (/\b(?:creates?|owns?|owner|primary|exclusive)\b/i.test(text))
    return { access: "write", isOwner: true };
  if (/\b(?:modif(?:y|ies)|edits?|changes?|writes?|secondary|updates?)\b/i.test(text))
    return { access: "modify", isOwner: false };
  return /\breads?\b/i.test(text) ? { access: "read", isOwner: false } : undefined;
}
