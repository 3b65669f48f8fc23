// src/formats/execution-plan/names.ts
var KINDS = "workers?|(?:sub-?)?agents?|work-?streams?|streams?|tracks?|lanes?|worktrees?|teams?|developers?|devs?|squads?|pods?";
var KEY = String.raw`(?:\d+(?:\.\d+)*[A-Za-z]?|[A-Za-z]\d*)(?![A-Za-z0-9])`;
var NAME = new RegExp(
  String.raw`^(?:(${KINDS})([\s#:_-]*)(?:\x60([^\x60\n]+)\x60|(${KEY}))|([Ww]\d+[A-Za-z]?)(?![A-Za-z0-9]))`,
  "i"
);
function leadingName(text) {
  const match = NAME.exec(text);
  if (!match) return void 0;
  const [whole, kind, joint, literal, key, short] = match;
  if (short !== void 0) {
    const name = { kind: "worker", key: short.slice(1), id: short.toUpperCase() };
    return { name, length: whole.length };
  }
  const singular = kind.toLowerCase().replace(/s$/, "");
  if (literal !== void 0) {
    return { name: { kind: singular, key: literal, id: literal }, length: whole.length };
  }
  if (/^[a-z]/.test(key) && joint !== "-" && joint !== "_") return void 0;
  if (/^[A-Z]/.test(key) && joint === "") return void 0;
  const id = idOf(kind, singular, joint, key);
  return { name: { kind: singular, key, id }, length: whole.length };
}
function idOf(kind, singular, joint, key) {
  if (singular === "worker" && !/^[-_]$/.test(joint)) return `W${key}`;
  const written = kind.slice(0, singular.length);
  if (/^[-_]$/.test(joint)) return written + joint + key;
  return `${written[0].toUpperCase()}${written.slice(1).toLowerCase()} ${key}`;
}
var LEAD = /^(?:[^\p{L}\p{N}`]*)(?:\d+(?:\.\d+)*[.)]?\s+)?(?:[^\p{L}\p{N}`]*)/u;
var SEPARATOR = /^[*_`\]]*\s*(?:$|[:.(→]|[–—-]+(?:\s|$))/;
function readWorkerHeading({ text, offset }) {
  const lead = LEAD.exec(text)[0].length;
  const found = leadingName(text.slice(lead));
  if (!found) return void 0;
  const rest = text.slice(lead + found.length);
  if (!SEPARATOR.test(rest)) return void 0;
  return { name: found.name, title: titleOf(rest), start: offset + lead, length: found.length };
}
function titleOf(rest) {
  const bare = rest.replace(/^[*_`\]]*\s*(?:[:.→]|[–—-]+(?=\s|$))?\s*/, "").replace(/^[*_\s]+|[*_\s]+$/g, "");
  return /^\([^()]*\)$/.test(bare) || /^\[[^[\]]*\]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}

export {
  leadingName,
  readWorkerHeading
};
