import {
  canFail
} from "./chunk-ZU2Z7FRA.mjs";

// src/model/shell/command.ts
var NEVER_FAIL = /* @__PURE__ */ new Set(["true", ":", "echo", "printf", "set", "export", "cd"]);
var BARE = /* @__PURE__ */ new Set(["ls", "pwd", "date", "whoami", "uname"]);
var PASS_ON = /* @__PURE__ */ new Set(["tee", "cat", "head", "tail", "less", "more", "sort", "uniq", "wc", "nl"]);
var IN_FRONT = /^(?:[A-Za-z_]\w*=.*|command|builtin|exec|time|env|nohup|sudo)$/s;
function neverFails(name, rest) {
  if (name === "make" && rest.some((word) => /^(?:-i|-ik|-ki|--ignore-errors)$/.test(word)))
    return "hides";
  if (NEVER_FAIL.has(name)) return true;
  if (name === "sleep") return rest.every((word) => /^[\d.]+[smhd]?$/.test(word));
  return BARE.has(name) && rest.every((word) => /^(?:-\w+|\+.*)$/s.test(word));
}
function isPassedOn(command) {
  return PASS_ON.has(baseOf(withoutFront(command)[0] ?? ""));
}
function scriptOf(command) {
  const [name = "", ...rest] = withoutFront(command);
  const group = /^(?:\(([^]*)\)|\{\s([^]*)\})$/.exec(name);
  if (group) return { text: group[1] ?? group[2], isApart: false };
  if (name === "eval") return { text: rest.join(" "), isApart: false };
  if (!/^(?:bash|sh|dash|zsh|ksh)$/.test(baseOf(name))) return void 0;
  const { options, script } = shellScript(rest);
  if (script === void 0) return void 0;
  return {
    text: options.length > 0 ? `set ${options.join(" ")}; ${script}` : script,
    isApart: true
  };
}
function shellScript(words) {
  const options = [];
  for (const [i, word] of words.entries()) {
    const isName = /^[-+][A-Za-z]*o$/.test(words[i - 1] ?? "");
    const isOption = isName ? /^[a-z]+$/.test(word) : /^(?:[-+][A-Za-z]+|--[a-z]+)$/.test(word);
    if (!isOption) break;
    if (isName || !/^-[A-Za-z]*c/.test(word)) options.push(word);
    else {
      const others = word.slice(1).replace("c", "");
      if (others !== "") options.push(`-${others}`);
      return { options, script: words[i + 1] ?? "" };
    }
  }
  return { options };
}
function withoutFront(command) {
  const first = command.findIndex((word) => !IN_FRONT.test(word));
  return first < 0 ? [] : command.slice(first);
}
function baseOf(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}
var MOST_SHOWN = 40;
function shown(command) {
  const text = command.join(" ").replaceAll(/\s+/g, " ");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}\u2026` : text;
}

// src/model/shell/split.ts
var PIECE = /(?<space>(?:[ \t\r]|\\\n)+)|(?<joint>&&|\|\||;;|\|&?|;|\n|&(?!>))|(?<part>'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|\$?\(|`(?:[^`\\]|\\[^])*`|[<>]+&?|&>|[^\s;&|'"\\()`<>$]+|[^])/y;
var OPENING = /* @__PURE__ */ new Set(["{", "if", "while", "until", "for", "select", "case"]);
var CLOSING = /* @__PURE__ */ new Set(["}", "fi", "done", "esac"]);
var LEADING = /* @__PURE__ */ new Set(["!", "time", "then", "do", "else", "elif", "{", "if", "while", "until"]);
function splitCommands(line) {
  const lists = [emptyList()];
  const last = () => lists.at(-1).pipelines.at(-1);
  let starts = true;
  for (let token = nextToken(line, 0); token; token = nextToken(line, token.end)) {
    if ("joint" in token) {
      join(lists, token.joint);
      starts = true;
      continue;
    }
    const { commands } = last();
    const command = commands.at(-1);
    if (token.word === "!" && commands.length === 1 && command.length === 0) last().negated = true;
    else if (starts && OPENING.has(line.slice(token.start, token.end))) {
      const end = groupOfWordsEnd(line, token.end);
      command.push(line.slice(token.start, end));
      token = { ...token, word: "", end };
    } else command.push(token.word);
    starts &&= LEADING.has(token.word);
  }
  return lists.filter(({ pipelines }) => pipelines.some((one) => one.commands.flat().length > 0));
}
function nextToken(line, from) {
  let word;
  let start = from;
  for (let at = from; at < line.length; ) {
    if (word === void 0 && line[at] === "#") {
      const end2 = line.indexOf("\n", at);
      at = end2 === -1 ? line.length : end2;
      continue;
    }
    PIECE.lastIndex = at;
    const { space, joint, part = "" } = PIECE.exec(line).groups;
    const end = PIECE.lastIndex;
    if (word === void 0) start = at;
    else if (space !== void 0 || joint !== void 0) return { word, start, end: at };
    if (joint !== void 0) return { joint, end };
    at = part === "(" || part === "$(" ? groupEnd(line, end) : end;
    if (space === void 0)
      word = (word ?? "") + (at > end ? part + line.slice(end, at) : unquoted(part));
  }
  return word === void 0 ? void 0 : { word, start, end: line.length };
}
function groupOfWordsEnd(line, from) {
  let open = 1;
  let starts = true;
  for (let token = nextToken(line, from); token; token = nextToken(line, token.end)) {
    const word = "joint" in token ? void 0 : line.slice(token.start, token.end);
    if (word !== void 0 && starts && OPENING.has(word)) open++;
    if (word !== void 0 && starts && CLOSING.has(word) && --open === 0) return token.end;
    starts = word === void 0 || starts && LEADING.has(word);
  }
  return line.length;
}
function emptyList() {
  return { pipelines: [emptyPipeline()], background: false };
}
function emptyPipeline() {
  return { commands: [[]], negated: false };
}
function join(lists, joint) {
  const list = lists.at(-1);
  const { commands } = list.pipelines.at(-1);
  if (joint === "\n" && commands.at(-1).length === 0) return;
  if (joint === "&&" || joint === "||") list.pipelines.push({ ...emptyPipeline(), joint });
  else if (joint === "|" || joint === "|&") commands.push([]);
  else {
    list.background = joint === "&";
    lists.push(emptyList());
  }
}
function groupEnd(line, from) {
  let open = 1;
  const parts = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[()]/g;
  parts.lastIndex = from;
  for (let match = parts.exec(line); match; match = parts.exec(line)) {
    if (match[0] === "(") open++;
    else if (match[0] === ")" && --open === 0) return parts.lastIndex;
  }
  return line.length;
}
function unquoted(part) {
  if (part.startsWith("'")) return part.length > 1 ? part.slice(1, -1) : part;
  if (part.startsWith('"'))
    return part.length > 1 ? part.slice(1, -1).replace(/\\(["\\$`])/g, "$1") : part;
  return part.startsWith("\\") ? part.slice(1) : part;
}

// src/model/shell/branches.ts
function branchesOf(group) {
  const inner = /^if\s([^]*)\bfi$/.exec(group)?.[1];
  if (inner === void 0) return void 0;
  const branches = [];
  let isCondition = true;
  for (const list of splitCommands(inner)) {
    const command = list.pipelines[0].commands[0];
    const keyword = /^(?:then|else|elif)$/.exec(command[0] ?? "")?.[0];
    if (keyword !== void 0) {
      command.shift();
      isCondition = keyword === "elif";
      if (!isCondition) branches.push([]);
    }
    if (!isCondition) branches.at(-1).push(list);
  }
  return branches;
}

// src/model/shell/always-succeeds.ts
var NO_SETTINGS = { stopsAtFailure: false, pipesFail: false };
var MOST_NESTED = 8;
function alwaysSucceeds(line, settings = NO_SETTINGS, depth = 0) {
  if (depth > MOST_NESTED || canFail(line)) return void 0;
  return judge(splitCommands(line), settings, depth);
}
function judge(lists, around, depth) {
  if (lists.length === 0) return { because: "it runs nothing", isEmpty: true };
  let settings = around;
  let isEmpty = true;
  for (const [i, list] of lists.entries()) {
    settings = { ...settings, ...changesOf(list) };
    const judged = judgeList(list, settings, depth);
    isEmpty &&= judged.isEmpty;
    if (judged.fails && settings.stopsAtFailure || mayLeave(list)) return void 0;
    if (i < lists.length - 1 && !isExit(list)) continue;
    if (judged.fails) return void 0;
    const own = lists.length === 1 ? judged.because : void 0;
    const ending = isEmpty && !list.background ? onlyRuns(lastOf(list)) : endOf(list);
    return { because: own ?? ending, isEmpty };
  }
  return void 0;
}
function judgeList({ pipelines, background }, settings, depth) {
  const judged = pipelines.map((one) => judgePipeline(one, settings, depth));
  const fails = judged.reduce(
    (before, one, i) => pipelines[i].joint === "||" ? before && one.fails : before || one.fails,
    false
  );
  const isEmpty = judged.every((one) => one.isEmpty);
  const [{ because } = {}] = judged.length === 1 && !background ? judged : [];
  return { fails: fails && !background, isEmpty, ...because !== void 0 && { because } };
}
function judgePipeline({ commands, negated }, settings, depth) {
  const successes = commands.map((command) => succeeds(command, settings, depth));
  const isEmpty = successes.every((success) => success?.isEmpty);
  const lastFails = successes.at(-1) === void 0 && !(commands.length > 1 && isPassedOn(commands.at(-1)));
  const earlierFail = settings.pipesFail && successes.slice(0, -1).includes(void 0);
  const alone = commands.length === 1 ? successes[0]?.because : void 0;
  return {
    fails: negated || lastFails || earlierFail,
    isEmpty,
    ...alone !== void 0 && { because: alone }
  };
}
function succeeds(command, settings, depth) {
  const [name = ":", ...rest] = withoutFront(command);
  if (name === "exit" || name === "return")
    return rest.includes("0") ? { because: onlyRuns(shown(command)), isEmpty: true } : void 0;
  const branches = branchesOf(name);
  if (branches) {
    const isAll = branches.every((lists) => judge(lists, settings, depth + 1) !== void 0);
    const isShallow = depth < MOST_NESTED;
    return isShallow && isAll ? { because: 'no branch of its "if" can fail', isEmpty: false } : void 0;
  }
  const script = scriptOf(command);
  if (script)
    return alwaysSucceeds(script.text, script.isApart ? NO_SETTINGS : settings, depth + 1);
  const never = neverFails(baseOf(name), rest);
  if (never === "hides") return { because: `"${shown(command)}" ignores errors`, isEmpty: false };
  return never ? { because: onlyRuns(shown(command)), isEmpty: true } : void 0;
}
function changesOf({ pipelines }) {
  const [name, ...rest] = withoutFront(pipelines[0].commands[0]);
  if (name !== "set") return {};
  const words = rest.join(" ");
  return {
    .../(?:^| )-[a-z]*e|-o errexit/.test(words) && { stopsAtFailure: true },
    .../(?:^| )\+[a-z]*e|\+o errexit/.test(words) && { stopsAtFailure: false },
    .../(?:^| )-[a-z]*o pipefail/.test(words) && { pipesFail: true }
  };
}
function mayLeave({ pipelines }) {
  return pipelines.some(
    ({ commands }) => commands.some((command) => {
      const [name = "", ...rest] = withoutFront(command);
      if (name === "exit" || name === "return") return !rest.includes("0");
      const isInside = /^(?:[{]|[a-z]+)\s/.test(name) || name === "eval";
      return isInside && /\b(?:exit|return)\b(?!\s+0\b)|\bset\s+-/.test(command.join(" "));
    })
  );
}
function isExit({ pipelines }) {
  const [name] = withoutFront(pipelines[0].commands[0]);
  return pipelines.length === 1 && name === "exit";
}
function lastOf({ pipelines }) {
  return shown(pipelines.at(-1).commands.at(-1));
}
function onlyRuns(command) {
  return `it only runs "${command}"`;
}
function endOf(list) {
  if (list.background) return `it does not wait for "${lastOf(list)}"`;
  const { commands, joint } = list.pipelines.at(-1);
  const isPiped = commands.length > 1;
  return `it ends in "${isPiped ? "|" : joint ?? ";"} ${lastOf(list)}"`;
}
export {
  alwaysSucceeds
};
