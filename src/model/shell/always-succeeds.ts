import { type Command, type CommandList, type Pipeline, splitCommands } from "./split.ts";

/** Why a command line succeeds whatever it finds. */
export interface Success {
  /** What makes it so, as a part of a sentence: `it ends in "|| true"`. */
  because: string;
  /** It runs nothing that could fail; else it runs something and hides its failure. */
  isEmpty: boolean;
}

/** Programs that succeed whatever happens. */
const NEVER_FAIL = new Set(["true", ":", "echo", "printf", "set", "export"]);

/** Programs at the end of a pipe that pass on what they read. */
const PASS_ON = new Set(["tee", "cat", "head", "tail", "less", "more", "sort", "uniq", "wc", "nl"]);

/** Words in front of the program that do not change how it ends. */
const IN_FRONT = /^(?:[A-Za-z_]\w*=.*|command|builtin|exec|time|env|nohup|sudo)$/s;

/** Shells in shells that are looked into. */
const MOST_NESTED = 8;

/**
 * Why a command line of a POSIX shell always ends with exit code 0; `undefined` for one that can fail
 * or that is too intricate to tell (conditions, loops and groups count as able to fail).
 */
export function alwaysSucceeds(line: string, depth = 0): Success | undefined {
  if (depth > MOST_NESTED) return undefined;
  const lists = splitCommands(line);
  if (lists.length === 0) return { because: "it runs nothing", isEmpty: true };
  let [stopsAtFailure, pipesFail] = [false, false];
  for (const [i, list] of lists.entries()) {
    const settings = settingsOf(list);
    stopsAtFailure = settings.stopsAtFailure ?? stopsAtFailure;
    pipesFail = settings.pipesFail ?? pipesFail;
    const fails = canFail(list, pipesFail, depth);
    if ((fails && stopsAtFailure) || mayLeave(list)) return undefined;
    if (i < lists.length - 1 && !isExit(list)) continue;
    return fails ? undefined : reason(lists.slice(0, i + 1), pipesFail, depth);
  }
  return undefined;
}

function canFail(
  { pipelines, background }: CommandList,
  pipesFail: boolean,
  depth: number,
): boolean {
  if (background) return false;
  return pipelines.reduce((before, pipeline) => {
    const fails = pipelineFails(pipeline, pipesFail, depth);
    return pipeline.joint === "||" ? before && fails : before || fails;
  }, false);
}

function pipelineFails(
  { commands, negated }: Pipeline,
  pipesFail: boolean,
  depth: number,
): boolean {
  if (negated) return true;
  const deciding = pipesFail ? commands : commands.slice(-1);
  return deciding.some((command, i) => {
    const passesOn =
      commands.length > 1 && i === deciding.length - 1 && PASS_ON.has(nameOf(command));
    return !passesOn && commandFails(command, depth);
  });
}

function commandFails(command: Command, depth: number): boolean {
  const [name = ":", ...rest] = withoutFront(command);
  if (name === "exit" || name === "return") return !rest.includes("0");
  const script = scriptOf(command);
  if (script !== undefined) return alwaysSucceeds(script, depth + 1) === undefined;
  return !NEVER_FAIL.has(baseOf(name));
}

/** The script of `bash -c SCRIPT`. */
function scriptOf(command: Command): string | undefined {
  const [name = "", ...rest] = withoutFront(command);
  const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
  if (!/^(?:bash|sh|dash|zsh|ksh)$/.test(baseOf(name)) || flag < 0) return undefined;
  const script = rest[flag + 1] ?? "";
  return rest[flag]!.includes("e") ? `set -e; ${script}` : script;
}

/** What `set -e`, `set -o pipefail` and their opposites change from here on. */
function settingsOf({ pipelines }: CommandList): { stopsAtFailure?: boolean; pipesFail?: boolean } {
  const [name, ...rest] = withoutFront(pipelines[0]!.commands[0]!);
  if (name !== "set") return {};
  const words = rest.join(" ");
  const settings: { stopsAtFailure?: boolean; pipesFail?: boolean } = {};
  if (/(?:^| )-[a-z]*e|-o errexit/.test(words)) settings.stopsAtFailure = true;
  if (/(?:^| )\+[a-z]*e|\+o errexit/.test(words)) settings.stopsAtFailure = false;
  if (/(?:^| )-[a-z]*o pipefail/.test(words)) settings.pipesFail = true;
  return settings;
}

/** True for `a || exit 1`, also behind `then` and the like: it ends the line with a failure. */
function mayLeave({ pipelines }: CommandList): boolean {
  return pipelines.some(({ commands }) =>
    commands.some((command) => {
      const [name, ...rest] = withoutFront(command).filter(
        (word) => !/^(?:then|do|else|\{)$/.test(word),
      );
      return (name === "exit" || name === "return") && !rest.includes("0");
    }),
  );
}

function isExit({ pipelines }: CommandList): boolean {
  const [name] = withoutFront(pipelines[0]!.commands[0]!);
  return pipelines.length === 1 && name === "exit";
}

function withoutFront(command: Command): Command {
  const first = command.findIndex((word) => !IN_FRONT.test(word));
  return first < 0 ? [] : command.slice(first);
}

function nameOf(command: Command): string {
  return baseOf(withoutFront(command)[0] ?? "");
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function reason(lists: readonly CommandList[], pipesFail: boolean, depth: number): Success {
  const isEmpty = lists.every(({ pipelines }) =>
    pipelines.every(({ commands }) => commands.every((command) => !commandFails(command, depth))),
  );
  const { pipelines, background } = lists.at(-1)!;
  const { commands, joint } = pipelines.at(-1)!;
  const script = scriptOf(commands.at(-1)!);
  const inner = script === undefined ? undefined : alwaysSucceeds(script, depth + 1);
  if (inner && lists.length === 1 && pipelines.length === 1 && commands.length === 1) return inner;
  const text = shown(commands.at(-1)!);
  if (background) return { because: `it does not wait for "${text}"`, isEmpty };
  if (isEmpty) return { because: `it only runs "${text}"`, isEmpty };
  if (commands.length > 1 && !pipesFail) return { because: `it ends in "| ${text}"`, isEmpty };
  return { because: `it ends in "${joint ?? ";"} ${text}"`, isEmpty };
}

/** Characters of a command that a message shows. */
const MOST_SHOWN = 40;

function shown(command: Command): string {
  const text = command.join(" ").replaceAll(/\s+/g, " ");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}
