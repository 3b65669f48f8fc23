// src/formats/execution-plan/names.ts
var KINDS = "workers?|(?:sub-?)?agents?|work[ -]?streams?|streams?|tracks?|lanes?|worktrees?|teams?|developers?|devs?|squads?|pods?|claudes?|instances?|threads?";
var OTHER_KINDS = "sessions?|terminals?|builders?|coders?|programmers?|engineers?|implementers?|contributors?|executors?|runners?|assistants?|bots?|codex|cursors?|gemini|copilots?|members?|crews?|operators?|helpers?|windows?|panes?|tabs?|shells?";
var COUNTED = "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|omega|bravo|charlie|echo|foxtrot|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|red|blue|green|yellow|orange|purple";
var KEY = String.raw`(?:${COUNTED}|\d+(?:\.\d+)*[A-Za-z]?|[A-Za-z]\d*)(?![A-Za-z0-9])`;
function nameOf(kinds) {
  return new RegExp(
    String.raw`^(?:(?:parallel\s+)?(${kinds})([\s#:_-]*)(?:\x60([^\x60\n]+)\x60|(${KEY}))|([Ww]\d+[A-Za-z]?)(?![A-Za-z0-9]))`,
    "i"
  );
}
var NAME = nameOf(KINDS);
var ANY_NAME = nameOf(`${KINDS}|${OTHER_KINDS}`);
var OTHER_NAME = new RegExp(String.raw`^(?:parallel\s+)?(?:${OTHER_KINDS})\b`, "i");
function leadingName(text) {
  return readName(NAME.exec(text));
}
function leadingAnyName(text) {
  return readName(ANY_NAME.exec(text));
}
function isOtherName(text) {
  return OTHER_NAME.test(text) && leadingAnyName(text) !== void 0;
}
function readName(match) {
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
  if (singular === "worker" && !/^[-_]$/.test(joint) && !/^[a-z]{2}/i.test(key)) return `W${key}`;
  const written = kind.slice(0, singular.length);
  if (/^[-_]$/.test(joint)) return written + joint + key;
  return `${written.toLowerCase().replace(/(?:^|[ ])./g, (first) => first.toUpperCase())} ${key}`;
}
var LEAD = /^(?:[^\p{L}\p{N}`]*)(?:\d+(?:\.\d+)*[.)]?\s+)?(?:[^\p{L}\p{N}`]*)/u;
var SEPARATOR = /^[*_`\]]*\s*(?:$|[:.(→]|\/\s|[–—-]+(?:\s|$))/;
function readWorkerHeading(slice) {
  return readHeading(slice, leadingName);
}
function readAnyHeading(slice) {
  return readHeading(slice, leadingAnyName);
}
function readHeading({ text, offset }, leading) {
  const before = LEAD.exec(text)[0];
  const lead = before.length + (text[before.length] === "`" ? 1 : 0);
  const found = leading(text.slice(lead));
  if (!found) return void 0;
  const rest = text.slice(lead + found.length);
  const isBracketed = /[[(]$/.test(before) && /^[*_`]*[\])]/.test(rest);
  if (!isBracketed && !SEPARATOR.test(rest)) return void 0;
  return { name: found.name, title: titleOf(rest), start: offset + lead, length: found.length };
}
var ROLE = new RegExp(
  String.raw`^((?:[\p{L}\p{N}][\p{L}\p{N}&/+.-]*\s+){1,3}?)(${KINDS}|engineers?)(?![\p{L}\p{N}-])`,
  "iu"
);
var NOBODY = /^(?:the|a|an|all|each|every|per|any|our|your|other|multi|how|launch|start|run|spawn|create|orchestrator|orchestration|coordinator|lead|main|parallel|no|what|for)\b/i;
function readRoleHeading({ text, offset }) {
  const lead = LEAD.exec(text)[0].length;
  const match = text.length > 200 ? null : ROLE.exec(text.slice(lead));
  if (!match || NOBODY.test(match[0]) || /s$/i.test(match[2])) return void 0;
  const rest = text.slice(lead + match[0].length);
  if (!SEPARATOR.test(rest)) return void 0;
  const kind = match[2].toLowerCase();
  const name = { kind, key: match[1].trim(), id: match[0] };
  return { name, title: titleOf(rest), start: offset + lead, length: match[0].length };
}
function titleOf(rest) {
  const bare = rest.replace(/^[*_`\])]*\s*(?:[:.→/]|[–—-]+(?=\s|$))?\s*/, "").replace(/^[*_\s]+|[*_\s]+$/g, "");
  return /^\([^()]*\)$/.test(bare) || /^\[[^[\]]*\]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}

export {
  leadingName,
  leadingAnyName,
  isOtherName,
  readWorkerHeading,
  readAnyHeading,
  readRoleHeading
};
