/** One program with its words; quotes are taken off, what a shell would put in stays as written. */
export type Command = string[];

/** Programs of which each reads what the one before writes. */
export interface Pipeline {
  /** What joins it to the pipeline before in its list. */
  joint?: "&&" | "||";
  commands: Command[];
  /** Starts with `!`: success and failure change places. */
  negated: boolean;
}

/** Pipelines joined by `&&` and `||`. */
export interface CommandList {
  pipelines: Pipeline[];
  /** Ends in `&`: nobody waits for it. */
  background: boolean;
}

/** A space, a joint, a comment, or one part of a word: quoted, substituted, grouped or plain. */
const PIECE =
  /(?<space>(?:[ \t\r]|\\\n)+)|(?<joint>&&|\|\||;;|\|&?|;|\n|&(?!>))|(?<part>'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|\$?\(|`(?:[^`\\]|\\[^])*`|[<>]+&?|&>|[^\s;&|'"\\()`<>$]+|[^])/y;

/** Words that open a group of commands, with those that close one. */
const OPENING = new Set(["{", "if", "while", "until", "for", "select", "case"]);
const CLOSING = new Set(["}", "fi", "done", "esac"]);

/** Words behind which a command starts; `for`, `select` and `case` have words of their own first. */
const LEADING = new Set(["!", "time", "then", "do", "else", "elif", "{", "if", "while", "until"]);

/**
 * Splits a command line as a POSIX shell does, as far as its exit code needs it. Groups, in parentheses
 * or braces or from `if` to `fi`, stay whole as the first word of a command, as they are written.
 */
export function splitCommands(line: string): CommandList[] {
  const lists: CommandList[] = [emptyList()];
  const last = (): Pipeline => lists.at(-1)!.pipelines.at(-1)!;
  let starts = true;
  for (let token = nextToken(line, 0); token; token = nextToken(line, token.end)) {
    if ("joint" in token) {
      join(lists, token.joint);
      starts = true;
      continue;
    }
    const { commands } = last();
    const command = commands.at(-1)!;
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

/** A word without its quotes, or what joins commands; `end` is behind it. */
type Token = { word: string; start: number; end: number } | { joint: string; end: number };

function nextToken(line: string, from: number): Token | undefined {
  let word: string | undefined;
  let start = from;
  for (let at = from; at < line.length;) {
    if (word === undefined && line[at] === "#") {
      const end = line.indexOf("\n", at);
      at = end === -1 ? line.length : end;
      continue;
    }
    PIECE.lastIndex = at;
    const { space, joint, part = "" } = PIECE.exec(line)!.groups!;
    const end = PIECE.lastIndex;
    if (word === undefined) start = at;
    else if (space !== undefined || joint !== undefined) return { word, start, end: at };
    if (joint !== undefined) return { joint, end };
    at = part === "(" || part === "$(" ? groupEnd(line, end) : end;
    if (space === undefined)
      word = (word ?? "") + (at > end ? part + line.slice(end, at) : unquoted(part));
  }
  return word === undefined ? undefined : { word, start, end: line.length };
}

/** Behind the word that closes a group, from behind the one that opens it; the end of the line where none does. */
function groupOfWordsEnd(line: string, from: number): number {
  let open = 1;
  let starts = true;
  for (let token = nextToken(line, from); token; token = nextToken(line, token.end)) {
    const word = "joint" in token ? undefined : line.slice(token.start, token.end);
    if (word !== undefined && starts && OPENING.has(word)) open++;
    if (word !== undefined && starts && CLOSING.has(word) && --open === 0) return token.end;
    starts = word === undefined || (starts && LEADING.has(word));
  }
  return line.length;
}

function emptyList(): CommandList {
  return { pipelines: [emptyPipeline()], background: false };
}

function emptyPipeline(): Pipeline {
  return { commands: [[]], negated: false };
}

function join(lists: CommandList[], joint: string): void {
  const list = lists.at(-1)!;
  const { commands } = list.pipelines.at(-1)!;
  // A line may end behind a joint and go on in the next.
  if (joint === "\n" && commands.at(-1)!.length === 0) return;
  if (joint === "&&" || joint === "||") list.pipelines.push({ ...emptyPipeline(), joint });
  else if (joint === "|" || joint === "|&") commands.push([]);
  else {
    list.background = joint === "&";
    lists.push(emptyList());
  }
}

/** Behind the parenthesis that closes a group; the end of the line where none does. */
function groupEnd(line: string, from: number): number {
  let open = 1;
  const parts = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[()]/g;
  parts.lastIndex = from;
  for (let match = parts.exec(line); match; match = parts.exec(line)) {
    if (match[0] === "(") open++;
    else if (match[0] === ")" && --open === 0) return parts.lastIndex;
  }
  return line.length;
}

function unquoted(part: string): string {
  if (part.startsWith("'")) return part.length > 1 ? part.slice(1, -1) : part;
  if (part.startsWith('"'))
    return part.length > 1 ? part.slice(1, -1).replace(/\\(["\\$`])/g, "$1") : part;
  return part.startsWith("\\") ? part.slice(1) : part;
}
