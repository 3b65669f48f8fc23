import type { Command } from "./split.ts";

/** Programs that succeed whatever happens, or where a step that fails says nothing of the work. */
const NEVER_FAIL = new Set(["true", ":", "echo", "printf", "set", "export", "cd"]);

/** Programs that succeed when they are given flags alone. */
const BARE = new Set(["ls", "pwd", "date", "whoami", "uname"]);

/** Programs at the end of a pipe that pass on what they read. */
const PASS_ON = new Set(["tee", "cat", "head", "tail", "less", "more", "sort", "uniq", "wc", "nl"]);

/** Words in front of the program that do not change how it ends. */
const IN_FRONT = /^(?:[A-Za-z_]\w*=.*|command|builtin|exec|time|env|nohup|sudo)$/s;

/** Whether a program with these words succeeds always; `hides` where it does so by ignoring errors. */
export function neverFails(name: string, rest: readonly string[]): boolean | "hides" {
  if (name === "make" && rest.some((word) => /^(?:-i|-ik|-ki|--ignore-errors)$/.test(word)))
    return "hides";
  if (NEVER_FAIL.has(name)) return true;
  if (name === "sleep") return rest.every((word) => /^[\d.]+[smhd]?$/.test(word));
  return BARE.has(name) && rest.every((word) => /^(?:-\w+|\+.*)$/s.test(word));
}

/** True for a program that ends well behind a pipe, whatever it reads. */
export function isPassedOn(command: Command): boolean {
  return PASS_ON.has(baseOf(withoutFront(command)[0] ?? ""));
}

/**
 * The script that a command runs: of `bash -c SCRIPT`, of `eval`, in parentheses or braces. `isApart`
 * where settings of the shell around it do not hold.
 */
export function scriptOf(command: Command): { text: string; isApart: boolean } | undefined {
  const [name = "", ...rest] = withoutFront(command);
  const group = /^(?:\(([^]*)\)|\{\s([^]*)\})$/.exec(name);
  if (group) return { text: group[1] ?? group[2]!, isApart: false };
  if (name === "eval") return { text: rest.join(" "), isApart: false };
  if (!/^(?:bash|sh|dash|zsh|ksh)$/.test(baseOf(name))) return undefined;
  const { options, script } = shellScript(rest);
  if (script === undefined) return undefined;
  // What an option of a shell turns on, `set` turns on as well.
  return {
    text: options.length > 0 ? `set ${options.join(" ")}; ${script}` : script,
    isApart: true,
  };
}

/** The script behind `-c` in the words of a shell, with the options in front of it. */
function shellScript(words: readonly string[]): { options: string[]; script?: string } {
  const options: string[] = [];
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

/** A command from its program on. */
export function withoutFront(command: Command): Command {
  const first = command.findIndex((word) => !IN_FRONT.test(word));
  return first < 0 ? [] : command.slice(first);
}

/** The name of a program without its folder. */
export function baseOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** Characters of a command that a message shows. */
const MOST_SHOWN = 40;

/** A command on one line, cut where it is long. */
export function shown(command: Command): string {
  const text = command.join(" ").replaceAll(/\s+/g, " ");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}
