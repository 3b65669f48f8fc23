import { readToken, type Token } from "./path-token.ts";
import { isFolderName, TOP_FOLDER } from "./top-folder.ts";
import type { Slice } from "./slice.ts";

/** A path named by an item of a list, and the path it is renamed to. */
export interface NamedPath extends Slice {
  /** Set for `old → new`. */
  to?: Slice;
  /** What the item itself says of it: `path (new)`, `NEW: path`, `path (modify)`. */
  action?: "create" | "modify" | "delete" | "read";
}

const NONE =
  /^[\s([*_`-]*(?:none|nothing|n\/?a|no (?:new )?files?|no changes?|not applicable|—|–)(?![\w/])[^/]*$/i;

/** True for an item that says on purpose that there is no file: `None`, `(none)`, `None (testing only)`. */
export function saysNone(text: string): boolean {
  const head = text.trim();
  return head === "-" || head === "—" || head === "–" || (NONE.test(head) && head.length < 200);
}

const EXTENSION =
  /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|lock|mdx?|txt|rst|adoc|html?|css|s[ac]ss|less|svelte|vue|astro|py|pyi|ipynb|rb|erb|go|mod|sum|rs|java|kts?|scala|clj[cs]?|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|csproj|sln|fs|vb|php|pl|pm|lua|r|jl|dart|ex|exs|erl|hs|ml|nim|zig|sh|bash|zsh|fish|ps1|bat|cmd|sql|db|prisma|graphql|gql|proto|xml|xsd|svg|png|jpe?g|gif|ico|webp|pdf|csv|tsv|env|ini|cfg|conf|config|properties|gradle|cmake|mk|tf|tfvars|hcl|dockerfile|nix|service|desktop|snap|sol|wasm|log|patch|diff|tmpl|tpl|hbs|ejs|j2|po|ttf|woff2?|mp[34]|zip|gz|tgz|key|pem|crt|example|sample|local|d\.ts)$/i;

const BARE_NAME =
  /^(?:Dockerfile(?:\.[\w-]+)?|Containerfile|Makefile|GNUmakefile|Justfile|Rakefile|Gemfile|Procfile|Vagrantfile|Jenkinsfile|Brewfile|Caddyfile|Tiltfile|CODEOWNERS|LICENSE|README|CHANGELOG|NOTICE|BUILD|WORKSPACE|\.[A-Za-z][\w.-]*)$/;

/** True for a token that is written like a path; `alone` when nothing but a remark stands beside it. */
export function looksLikePath(token: string, alone: boolean): boolean {
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

/** True for what is a path of a repository wherever it stands: no address, branch or program. */
export function isSurePath(path: string): boolean {
  const slashed = path.replaceAll("\\", "/");
  if (/^\/[^.]*$/.test(slashed) || /^[A-Z]\w*\.js$/.test(slashed)) return false;
  return (
    TOP_FOLDER.test(slashed) ||
    (/[./*]/.test(slashed) && looksLikePath(slashed, false)) ||
    BARE_NAME.test(slashed)
  );
}

/** A glob without a folder: `**`, `{src,lib}`, `!(*.md)`, `a.@(ts|js)`. */
const BARE_GLOB =
  /^(?=[^\s<>"=;:`/]+$)(?:\*\*?$|.*(?:\w\*$|^\*\w|\w\?$|\{[\w.-]*,[\w.,-]*\}|\[[!^]\w+\]|[?*+@!]\([\w.*|!()-]*\)))/;

/** The repository itself. */
const ROOT = /^\.?\/$/;

/** `cd docs/` is a command, `my docs/` a folder. */
const COMMAND =
  /^(?:bash|cargo|cat|cd|chmod|cp|docker|find|git|go|grep|ls|make|mkdir|mv|node|np[mx]|p?npm|python3?|rg|rm|rsync|sh|touch|tree|uv|yarn)\s/;

/** Addresses, packages, code and numbers that have slashes or dots as paths do. */
function isNoPath(token: string): boolean {
  const plain = token.replace(/<[\w -]*>|\[\w+=\w+\]|[?*+@!]?\((?:[^()]|\([^()]*\))*\)/g, "");
  return (
    /^[a-z][a-z0-9+.-]*:\/\/|^n\/a$|^(?:if\/else|try\/catch|and\/or|either\/or|yes\/no|true\/false|on\/off)$|^node:|^www\.|^[\w-]+\.(?:com|org|net|io|dev)\//i.test(
      token,
    ) ||
    /^@[\w-]+\/[\w.-]+$/.test(token) ||
    /[<>|"=;]/.test(plain) ||
    /\(\)|::|=>|^\d+(?:[./]\d+)*$|^\$\(|^--?\w/.test(token)
  );
}

/** A name without a folder; `Node.js 20` speaks of a program. */
function isFileName(token: string, alone: boolean): boolean {
  if (!alone && /^[A-Z]\w*\.js$/.test(token)) return false;
  return (
    BARE_NAME.test(token) ||
    EXTENSION.test(token) ||
    /^\*+\./.test(token) ||
    /^[\w.-]+\.\{[\w,]+\}$/.test(token)
  );
}

/** `client/server boundary` is prose. */
const OPPOSITES =
  /^(?:client|server|frontend|backend|web|mobile|api|ui|db|app|read|write|input|output)\/(?:client|server|frontend|backend|web|mobile|api|ui|db|app|read|write|input|output)$/i;

const LEAD =
  /^(?:\[[ xX]\]\s+)?(?:[\p{Extended_Pictographic}\uFE0F]+\s*)?(?:\((?:optional|if needed)\)\s*)?(?:[*_[]*(new|create|add|modify|update|edit|delete|remove|optional(?:ly)?|optional:|test|docs?)\b(?:\s+files?(?=\s*:?\s*[*_]*`))?[*_\]]*\s*:?[*_]*\s+)?/iu;
const ACTIONS = {
  new: "create",
  create: "create",
  add: "create",
  modify: "modify",
  update: "modify",
  edit: "modify",
  delete: "delete",
  remove: "delete",
} as const;

/** The paths that an item starts with; empty when its first token is no path. */
export function readPathItem({ text, offset }: Slice): NamedPath[] {
  const paths: NamedPath[] = [];
  const lead = LEAD.exec(text)!;
  let at = lead[0].length;
  let strict = false;
  let saidFirst =
    (ACTIONS[lead[1]?.toLowerCase() as keyof typeof ACTIONS] as NamedPath["action"]) ??
    signAction(lead[0]);
  for (let guard = 0; guard < 64; guard++) {
    const token = readToken(text, at);
    if (!token) break;
    const isRoot = token.quoted && token.alone && ROOT.test(token.text);
    const isFolder =
      token.alone && isFolderName(token.text, token.quoted || text.trim() === token.text);
    if (
      !isRoot &&
      !isFolder &&
      !looksLikePath(token.text, token.alone && (token.quoted || !strict))
    )
      break;
    const path: NamedPath = sliceOf(token, offset);
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
    // After a comma any path may follow, after a word or nothing only what can be no prose.
    strict = !/[,;]/.test(next[0]);
    at += next[0].length;
  }
  return paths;
}

/** What may stand between two paths of one item: a remark, then a comma, a word, or a space before a file. */
const NEXT =
  /^[\s*_]*(?:\([^()]*\)\s*)?(?:(?:,|;|&|\+|\s\/\s|<br\s*\/?>|\band\b|\bor\b|\bplus\b)\s*(?:and\b\s*|or\b\s*)?(?=[*_]*["'`/.\w@])|(?=\S+\/\S*\.\w+(?:\s|$))|[\p{Extended_Pictographic}\uFE0F]+\s*(?=[*_]*["'`/.\w@]))/iu;

/** Signs that say what is done to the path behind them. */
function signAction(text: string): NamedPath["action"] {
  if (/[➕🆕]/u.test(text)) return "create";
  if (/[✏✍]/u.test(text)) return "modify";
  return /[🗑➖]/u.test(text) ? "delete" : undefined;
}

function sliceOf({ text, start, length }: Token, offset: number): Slice {
  return length === text.length
    ? { text, offset: offset + start }
    : { text, offset: offset + start, length };
}

/** What a remark right behind a path says is done to it: `(new)`, `(modify, 3 lines)`, `- no change needed`. */
function remarkAction(rest: string): NamedPath["action"] {
  if (UNTOUCHED.test(rest)) return "read";
  const remark =
    /^[\s*_]*(?:[([{]\s*|[-–—:]\s+(?=(?:new|deleted) file\b|(?:new|created?|deleted?|modified|updated)\s*(?:[(.,;]|$)))(?:to be |will be )?(new|create[ds]?|modif(?:y|ied|ication)|update[ds]?|edit(?:ed)?|existing|delete[ds]?|removed?|read(?:[- ]only)?)(?:\s+file)?\s*(?:[)\]},;:.(–—-]|$)/i.exec(
      rest,
    );
  const word = remark?.[1]?.toLowerCase() ?? "";
  if (/^(?:new|creat)/.test(word)) return "create";
  if (/^(?:modif|updat|edit|exist)/.test(word)) return "modify";
  if (/^(?:delet|remov)/.test(word)) return "delete";
  return word.startsWith("read") ? "read" : undefined;
}

const UNTOUCHED =
  /^[\s*_]*[-–—:(\s]*(?:no (?:code )?changes?\b|unchanged\b|must (?:stay|remain|not (?:change|be))\b|(?:do not|don't) (?:touch|modify|change|edit)\b|(?:for )?reference only\b|read[- ]only\b)/i;
