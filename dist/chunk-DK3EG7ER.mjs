// src/formats/task-plan/path-token.ts
function readToken(text, from) {
  const marks = leadingMarks(text.slice(from));
  const skipped = from + marks.length;
  const rest = text.slice(skipped);
  if (rest.startsWith("~~")) return void 0;
  const code = /^(`+)\s?([^`\n]+?)\s?\1(?!`)/.exec(rest) ?? QUOTED.exec(rest);
  if (code) {
    const start = skipped + code[0].indexOf(code[2]);
    return finish(code[2], start, skipped + code[0].length, true, text);
  }
  const link = /^\[[^\]\n]*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/.exec(rest);
  if (link) {
    const start = skipped + link[0].lastIndexOf(link[1]);
    return finish(link[1], start, skipped + link[0].length, true, text);
  }
  const word = /^(?:\{[^{}\s`]*\}|[^\s,;`（）：、，；])+/.exec(rest.replace(/<br\s*\/?>.*/is, ""))?.[0] ?? "";
  const unmarked = /[*_]/.test(marks) ? word.replace(/[*_]+(?=[.:]|$).*$/, "") : word;
  const plain = /^[A-Za-z]:[\\/]/.test(word) ? unmarked : unmarked.replace(/(?:(?<![./])\.|:.*)$/, "");
  if (plain === "") return void 0;
  return finish(plain, skipped, skipped + plain.length, false, text);
}
var QUOTED = /^(["'“‘<]|\[(?=[^\]\s]*[/.][^\]\s]*\](?:[\s,;]|$)))([^"'”’>\n`]+?)["'”’>\]](?=[\s,;:.)]|$)/;
function leadingMarks(text) {
  let marks = /^\s*/.exec(text)[0];
  for (let guard = 0; guard < 3; guard++) {
    const rest = text.slice(marks.length);
    const run = /^(?:\*+|_+)/.exec(rest)?.[0];
    if (run === void 0) break;
    const inner = rest.slice(run.length);
    const closed = run.startsWith("*") ? closesStars(inner, run) : closesUnderscores(inner, run);
    if (!/^[*_]*[`[]/.test(inner) && !closed) break;
    marks += run;
  }
  return marks;
}
var WORD_END = String.raw`[*_]*[.:]?(?:[\s,;:)(]|$)`;
function closesStars(inner, run) {
  return new RegExp(`[^\\s*/]_*\\*{${run.length}}${WORD_END}`).test(inner);
}
function closesUnderscores(inner, run) {
  return new RegExp(`^\\S*[^\\s_/]_{${run.length}}${WORD_END}`).test(inner);
}
function finish(raw, start, end, quoted, all) {
  const bare = raw.replace(/(?::\d+(?:[-–,:]\s*\d+)*|#L\d+(?:-L?\d+)?|#[\w-]+)$/, "");
  const text = quoted ? bare : bare.replace(/\\([_*[\]()#+~`-])/g, "$1");
  const after = all.slice(end).trim();
  const alone = after === "" || /^(?:[([{:,;→]|->|=>|-{1,2}\s|–|—|\*\*)/.test(after);
  return { text, start, end, length: bare.length, quoted, alone };
}

// src/formats/task-plan/top-folder.ts
var NAMES = "apps?|assets|backend|bin|client|cmd|components|config|crates|db|docs?|examples|frontend|internal|lib|libs|migrations|packages|pages|pkg|public|routes|schemas?|scripts|server|services|src|styles|tests?|tools|types|utils|web";
var TOP_FOLDER = new RegExp(`^(?:\\.[\\w-]+|${NAMES})/`);
var FOLDER_NAME = new RegExp(`^(?:${NAMES})$`);
function isFolderName(token, plain) {
  return plain && FOLDER_NAME.test(token);
}
function isBareName(text) {
  return /^[*_]*`[A-Za-z][\w-]*`[*_]*$/.test(text.trim());
}

// src/formats/task-plan/path-item.ts
var NONE = /^[\s([*_`-]*(?:none|nothing|n\/?a|no (?:new )?files?|no changes?|not applicable|—|–)(?![\w/])[^/]*$/i;
function saysNone(text) {
  const head = text.trim();
  return head === "-" || head === "\u2014" || head === "\u2013" || NONE.test(head) && head.length < 200;
}
var EXTENSION = /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|lock|mdx?|txt|rst|adoc|html?|css|s[ac]ss|less|svelte|vue|astro|py|pyi|ipynb|rb|erb|go|mod|sum|rs|java|kts?|scala|clj[cs]?|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|csproj|sln|fs|vb|php|pl|pm|lua|r|jl|dart|ex|exs|erl|hs|ml|nim|zig|sh|bash|zsh|fish|ps1|bat|cmd|sql|db|prisma|graphql|gql|proto|xml|xsd|svg|png|jpe?g|gif|ico|webp|pdf|csv|tsv|env|ini|cfg|conf|config|properties|gradle|cmake|mk|tf|tfvars|hcl|dockerfile|nix|service|desktop|snap|sol|wasm|log|patch|diff|tmpl|tpl|hbs|ejs|j2|po|ttf|woff2?|mp[34]|zip|gz|tgz|key|pem|crt|example|sample|local|d\.ts)$/i;
var BARE_NAME = /^(?:Dockerfile(?:\.[\w-]+)?|Containerfile|Makefile|GNUmakefile|Justfile|Rakefile|Gemfile|Procfile|Vagrantfile|Jenkinsfile|Brewfile|Caddyfile|Tiltfile|CODEOWNERS|LICENSE|README|CHANGELOG|NOTICE|BUILD|WORKSPACE|\.[A-Za-z][\w.-]*)$/;
function looksLikePath(token, alone) {
  if (alone && BARE_GLOB.test(token)) return true;
  if (token.length < 2 || token.length > 1024) return false;
  const slashed = token.replaceAll("\\", "/");
  if (/^\.\.(?:\/\.\.)*\/?$/.test(slashed)) return true;
  if (isNoPath(token) || !/[A-Za-z0-9_*]/.test(token)) return false;
  if (/\s/.test(token) && !EXTENSION.test(token) && (!slashed.endsWith("/") || COMMAND.test(token)))
    return false;
  if (!slashed.includes("/")) return isFileName(token, alone);
  if (!alone && OPPOSITES.test(slashed)) return false;
  if (/^\/[a-z-]+$/i.test(slashed) && !alone) return false;
  if (/^(?:\.{0,2}\/|~\/|@\/|[A-Za-z]:\/|\/\/)/.test(slashed)) return true;
  if (slashed.endsWith("/") || EXTENSION.test(slashed) || /[*]/.test(slashed)) return true;
  return alone || TOP_FOLDER.test(slashed) || slashed.split("/").length > 3;
}
function isSurePath(path) {
  const slashed = path.replaceAll("\\", "/");
  if (/^\/[^.]*$/.test(slashed) || /^[A-Z]\w*\.js$/.test(slashed)) return false;
  return TOP_FOLDER.test(slashed) || /[./*]/.test(slashed) && looksLikePath(slashed, false) || BARE_NAME.test(slashed);
}
var BARE_GLOB = /^(?=[^\s<>"=;:`/]+$)(?:\*\*?$|.*(?:\w\*$|^\*\w|\w\?$|\{[\w.-]*,[\w.,-]*\}|\[[!^]\w+\]|[?*+@!]\([\w.*|!()-]*\)))/;
var ROOT = /^\.?\/$/;
var COMMAND = /^(?:bash|cargo|cat|cd|chmod|cp|docker|find|git|go|grep|ls|make|mkdir|mv|node|np[mx]|p?npm|python3?|rg|rm|rsync|sh|touch|tree|uv|yarn)\s/;
function isNoPath(token) {
  const plain = token.replace(/<[\w -]*>|\[\w+=\w+\]|[?*+@!]?\((?:[^()]|\([^()]*\))*\)/g, "");
  return /^[a-z][a-z0-9+.-]*:\/\/|^n\/a$|^(?:if\/else|try\/catch|and\/or|either\/or|yes\/no|true\/false|on\/off)$|^node:|^www\.|^[\w-]+\.(?:com|org|net|io|dev)\//i.test(
    token
  ) || /^@[\w-]+\/[\w.-]+$/.test(token) || /[<>|"=;]/.test(plain) || /\(\)|::|=>|^\d+(?:[./]\d+)*$|^\$\(|^--?\w/.test(token);
}
function isFileName(token, alone) {
  if (!alone && /^[A-Z]\w*\.js$/.test(token)) return false;
  return BARE_NAME.test(token) || EXTENSION.test(token) || /^\*+\./.test(token) || /^[\w.-]+\.\{[\w,]+\}$/.test(token);
}
var OPPOSITES = /^(?:client|server|frontend|backend|web|mobile|api|ui|db|app|read|write|input|output)\/(?:client|server|frontend|backend|web|mobile|api|ui|db|app|read|write|input|output)$/i;
var LEAD = /^(?:\[[ xX]\]\s+)?(?:[\p{Extended_Pictographic}\uFE0F]+\s*)?(?:\((?:optional|if needed)\)\s*)?(?:[*_[]*(new|create|add|modify|update|edit|delete|remove|optional(?:ly)?|optional:|test|docs?)\b(?:\s+files?(?=\s*:?\s*[*_]*`))?[*_\]]*\s*:?[*_]*\s+)?/iu;
var ACTIONS = {
  new: "create",
  create: "create",
  add: "create",
  modify: "modify",
  update: "modify",
  edit: "modify",
  delete: "delete",
  remove: "delete"
};
function readPathItem({ text, offset }) {
  const paths = [];
  const lead = LEAD.exec(text);
  let at = lead[0].length;
  let strict = false;
  let saidFirst = ACTIONS[lead[1]?.toLowerCase()] ?? signAction(lead[0]);
  for (let guard = 0; guard < 64; guard++) {
    const token = readToken(text, at);
    if (!token) break;
    const isRoot = token.quoted && token.alone && ROOT.test(token.text);
    const isFolder = token.alone && isFolderName(token.text, token.quoted || text.trim() === token.text);
    if (!isRoot && !isFolder && !looksLikePath(token.text, token.alone && (token.quoted || !strict)))
      break;
    const path = sliceOf(token, offset);
    if (saidFirst) path.action = saidFirst;
    paths.push(path);
    at = token.end;
    const arrow = /^[\s*_]*(?:→|->|=>|⟶|➜|\bto\b)\s*/.exec(text.slice(at));
    const target = arrow && readToken(text, at + arrow[0].length);
    if (arrow && target && looksLikePath(target.text, true)) {
      path.to = sliceOf(target, offset);
      at = target.end;
    }
    const said = remarkAction(text.slice(at));
    if (said) path.action ??= said;
    const next = NEXT.exec(text.slice(at));
    if (!next) break;
    saidFirst = signAction(next[0]) ?? saidFirst;
    strict = !/[,;]/.test(next[0]);
    at += next[0].length;
  }
  return paths;
}
var NEXT = /^[\s*_]*(?:\([^()]*\)\s*)?(?:(?:,|;|&|\+|\s\/\s|<br\s*\/?>|\band\b|\bor\b|\bplus\b)\s*(?:and\b\s*|or\b\s*)?(?=[*_]*["'`/.\w@])|(?=\S+\/\S*\.\w+(?:\s|$))|[\p{Extended_Pictographic}\uFE0F]+\s*(?=[*_]*["'`/.\w@]))/iu;
function signAction(text) {
  if (/[➕🆕]/u.test(text)) return "create";
  if (/[✏✍]/u.test(text)) return "modify";
  return /[🗑➖]/u.test(text) ? "delete" : void 0;
}
function sliceOf({ text, start, length }, offset) {
  return length === text.length ? { text, offset: offset + start } : { text, offset: offset + start, length };
}
function remarkAction(rest) {
  if (UNTOUCHED.test(rest)) return "read";
  const remark = /^[\s*_]*(?:[([{]\s*|[-–—:]\s+(?=(?:new|deleted) file\b|(?:new|created?|deleted?|modified|updated)\s*(?:[(.,;]|$)))(?:to be |will be )?(new|create[ds]?|modif(?:y|ied|ication)|update[ds]?|edit(?:ed)?|existing|delete[ds]?|removed?|read(?:[- ]only)?)(?:\s+file)?\s*(?:[)\]},;:.(–—-]|$)/i.exec(
    rest
  );
  const word = remark?.[1]?.toLowerCase() ?? "";
  if (/^(?:new|creat)/.test(word)) return "create";
  if (/^(?:modif|updat|edit|exist)/.test(word)) return "modify";
  if (/^(?:delet|remov)/.test(word)) return "delete";
  return word.startsWith("read") ? "read" : void 0;
}
var UNTOUCHED = /^[\s*_]*[-–—:(\s]*(?:no (?:code )?changes?\b|unchanged\b|must (?:stay|remain|not (?:change|be))\b|(?:do not|don't) (?:touch|modify|change|edit)\b|(?:for )?reference only\b|read[- ]only\b)/i;

export {
  isBareName,
  saysNone,
  looksLikePath,
  isSurePath,
  readPathItem
};
