// src/formats/execution-plan/access.ts
var WORDS = [
  [/^(?:[-\u2013\u2014.\u00b7\u2717\u2718\u274c\u00d7\u2b1c\u25cb\u25ef\ud83d\udeab\u26d4]|none|no|no access|n\/?a|n|no interaction|ignore)?$/iu, "none"],
  [/^(?:create[sd]?|new|creator|creates? file)$/i, { access: "create", isOwner: false }],
  [
    /^(?:primary|owner|owns?|owned|own|exclusive|lead|p|o|x|\u2713|\u2714|\u2705|\u2611|\u25cf|\ud83d\udfe2|\ud83d\udc51|\ud83d\udd11|\ud83d\udd12|yes|y|full|full owner(?:ship)?)$/iu,
    { access: "write", isOwner: true }
  ],
  [
    /^(?:write[sr]?|w|rw|r\/w|read\/write|read-write|shared?|s|\ud83e\udd1d|\ud83d\udfe1|append|appends)$/iu,
    { access: "write", isOwner: false }
  ],
  [
    /^(?:modif(?:y|ies|ied)|mod|m|edit[s]?|update[sd]?|extends?|secondary|\u270f|\u270f\ufe0f|\ud83d\udcdd|\ud83d\udd27|\u270d|add|adds|import|imports)$/iu,
    { access: "modify", isOwner: false }
  ],
  [/^(?:delete[sd]?|remove[sd]?|d|\ud83d\uddd1)$/iu, { access: "delete", isOwner: false }],
  [
    /^(?:read(?:s|er)?|r|ro|read[- ]?only|ref(?:erence)?|consumer|uses?|\ud83d\udc41|\ud83d\udc40|\ud83d\udcd6|\ud83d\udd0d|\ud83d\udcda)$/iu,
    { access: "read", isOwner: false }
  ],
  [
    /^(?:deny|denied|forbidden|off[- ]limits|never|do not touch)$/i,
    { access: "deny", isOwner: false }
  ]
];
function readCell(text, legend) {
  const found = [];
  const left = text.replace(/~~[^~]+~~/g, "");
  if (left !== text && left.trim() === "") return "unread";
  const parts = left.replace(/[*_`~\uFE0F]+/g, "").split(/\s*[,+&]\s*|<br\s*\/?>/i).map((part) => part.trim());
  for (const part of parts) {
    const remark = /\(([^()]*)\)\s*$/.exec(part)?.[1] ?? "";
    const own = part.replace(/\([^()]*\)\s*$/, "").trim();
    const bare = own.replace(new RegExp("^\\P{L}+", "u"), "");
    const tries = [own, own.split(/[\s:]+/)[0] ?? "", ...bare === "" ? [] : [bare]];
    const read = tries.map((word) => wordOf(word, legend)).find((one) => one !== void 0);
    if (read === void 0) return "unread";
    if (read !== "none") found.push(refined(read, remark));
  }
  return found;
}
function wordOf(word, legend) {
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? legend.get(word.toLowerCase());
}
var GOES = /^\s*(?:(?:to be|will be) )?(?:delet(?:es?|ed|ion)|remov(?:es?|ed|al))(?: (?:it|this|the|whole|file)){0,3}\s*(?:$|[,;:.\u2013\u2014-])/i;
function refined(cell, remark) {
  if (cell.access === "write" && /\b(?:new|creates?|created)\b/i.test(remark))
    return { ...cell, access: "create" };
  if ((cell.access === "modify" || cell.access === "write") && GOES.test(remark))
    return { ...cell, access: "delete" };
  return cell;
}
function readLegend(text) {
  const legend = /* @__PURE__ */ new Map();
  for (const [, symbol = "", meaning = ""] of text.matchAll(
    /^[ \t]*(?:[-*+][ \t]+)?[*_`]*([^\s*_`|:=][^\n*_`|:=]{0,19}?)[*_`]*[ \t]*(?::|=|\u2013|\u2014|[ \t]-[ \t])[*_ \t]*([^\n]{1,200})$/gm
  )) {
    const access = meaningOf(meaning);
    if (access) legend.set(symbol.toLowerCase().trim(), access);
  }
  return legend;
}
function meaningOf(text) {
  if (/\b(?:no|none|not|never)\b[^.,;]*\b(?:access|interaction|touch|involve|read)/i.test(text))
    return "none";
  if (/\b(?:creates?|owns?|owner|primary|exclusive)\b/i.test(text))
    return { access: "write", isOwner: true };
  if (/\b(?:modif(?:y|ies)|edits?|changes?|writes?|secondary|updates?)\b/i.test(text))
    return { access: "modify", isOwner: false };
  return /\breads?\b/i.test(text) ? { access: "read", isOwner: false } : void 0;
}

export {
  readCell,
  refined,
  readLegend
};
