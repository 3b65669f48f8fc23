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

/** Splits a command line as a POSIX shell does, as far as its exit code needs it. Groups in parentheses stay whole. */
export function splitCommands(line: string): CommandList[] {
  const lists: CommandList[] = [emptyList()];
  let word: string | undefined;
  const last = (): Pipeline => lists.at(-1)!.pipelines.at(-1)!;
  const endWord = (): void => {
    if (word === "!" && last().commands.length === 1 && last().commands[0]!.length === 0)
      last().negated = true;
    else if (word !== undefined) last().commands.at(-1)!.push(word);
    word = undefined;
  };
  for (let at = 0; at < line.length;) {
    if (word === undefined && line[at] === "#") {
      const end = line.indexOf("\n", at);
      at = end === -1 ? line.length : end;
      continue;
    }
    PIECE.lastIndex = at;
    const { space, joint, part = "" } = PIECE.exec(line)!.groups!;
    at = PIECE.lastIndex;
    if (space !== undefined) endWord();
    else if (joint !== undefined) {
      endWord();
      join(lists, joint);
    } else if (part.endsWith("(")) {
      const end = groupEnd(line, at);
      word = (word ?? "") + part + line.slice(at, end);
      at = end;
    } else word = (word ?? "") + unquoted(part);
  }
  endWord();
  return lists.filter(({ pipelines }) => pipelines.some((one) => one.commands.flat().length > 0));
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
