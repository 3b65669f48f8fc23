import { baseOf, isPassedOn, neverFails, scriptOf, shown, withoutFront } from "./command.ts";
import { branchesOf } from "./branches.ts";
import { canFail } from "./can-fail.ts";
import { type Command, type CommandList, type Pipeline, splitCommands } from "./split.ts";

/** Why a command line succeeds whatever it finds. */
export interface Success {
  /** What makes it so, as a part of a sentence: `it ends in "|| true"`. */
  because: string;
  /** It runs nothing that could fail; else it runs something and hides its failure. */
  isEmpty: boolean;
}

/** What `set` changes from there on; a group starts with what holds around it. */
interface Settings {
  /** `set -e`. */
  stopsAtFailure: boolean;
  /** `set -o pipefail`. */
  pipesFail: boolean;
}

const NO_SETTINGS: Settings = { stopsAtFailure: false, pipesFail: false };

/** Shells and groups in each other that are looked into. */
const MOST_NESTED = 8;

/**
 * Why a command line of a POSIX shell always ends with exit code 0; `undefined` for one that can fail
 * or that is too intricate to tell (loops and `case` count as able to fail).
 */
export function alwaysSucceeds(
  line: string,
  settings = NO_SETTINGS,
  depth = 0,
): Success | undefined {
  if (depth > MOST_NESTED || canFail(line)) return undefined;
  return judge(splitCommands(line), settings, depth);
}

function judge(
  lists: readonly CommandList[],
  around: Settings,
  depth: number,
): Success | undefined {
  if (lists.length === 0) return { because: "it runs nothing", isEmpty: true };
  let settings = around;
  let isEmpty = true;
  for (const [i, list] of lists.entries()) {
    settings = { ...settings, ...changesOf(list) };
    const judged = judgeList(list, settings, depth);
    isEmpty &&= judged.isEmpty;
    if ((judged.fails && settings.stopsAtFailure) || mayLeave(list)) return undefined;
    if (i < lists.length - 1 && !isExit(list)) continue;
    if (judged.fails) return undefined;
    const own = lists.length === 1 ? judged.because : undefined;
    const ending = isEmpty && !list.background ? onlyRuns(lastOf(list)) : endOf(list);
    return { because: own ?? ending, isEmpty };
  }
  return undefined;
}

interface Judged {
  fails: boolean;
  isEmpty: boolean;
  /** Why it succeeds, where it is one command that says so itself. */
  because?: string;
}

function judgeList(
  { pipelines, background }: CommandList,
  settings: Settings,
  depth: number,
): Judged {
  const judged = pipelines.map((one) => judgePipeline(one, settings, depth));
  const fails = judged.reduce(
    (before, one, i) => (pipelines[i]!.joint === "||" ? before && one.fails : before || one.fails),
    false,
  );
  const isEmpty = judged.every((one) => one.isEmpty);
  const [{ because } = {}] = judged.length === 1 && !background ? judged : [];
  return { fails: fails && !background, isEmpty, ...(because !== undefined && { because }) };
}

function judgePipeline({ commands, negated }: Pipeline, settings: Settings, depth: number): Judged {
  const successes = commands.map((command) => succeeds(command, settings, depth));
  const isEmpty = successes.every((success) => success?.isEmpty);
  const lastFails =
    successes.at(-1) === undefined && !(commands.length > 1 && isPassedOn(commands.at(-1)!));
  const earlierFail = settings.pipesFail && successes.slice(0, -1).includes(undefined);
  const alone = commands.length === 1 ? successes[0]?.because : undefined;
  return {
    fails: negated || lastFails || earlierFail,
    isEmpty,
    ...(alone !== undefined && { because: alone }),
  };
}

/** Why one command succeeds, be it a program or a group. */
function succeeds(command: Command, settings: Settings, depth: number): Success | undefined {
  const [name = ":", ...rest] = withoutFront(command);
  if (name === "exit" || name === "return")
    return rest.includes("0") ? { because: onlyRuns(shown(command)), isEmpty: true } : undefined;
  const branches = branchesOf(name);
  if (branches) {
    const isAll = branches.every((lists) => judge(lists, settings, depth + 1) !== undefined);
    const isShallow = depth < MOST_NESTED;
    return isShallow && isAll
      ? { because: 'no branch of its "if" can fail', isEmpty: false }
      : undefined;
  }
  const script = scriptOf(command);
  if (script)
    return alwaysSucceeds(script.text, script.isApart ? NO_SETTINGS : settings, depth + 1);
  const never = neverFails(baseOf(name), rest);
  if (never === "hides") return { because: `"${shown(command)}" ignores errors`, isEmpty: false };
  return never ? { because: onlyRuns(shown(command)), isEmpty: true } : undefined;
}

/** What `set -e`, `set -o pipefail` and their opposites change from here on. */
function changesOf({ pipelines }: CommandList): Partial<Settings> {
  const [name, ...rest] = withoutFront(pipelines[0]!.commands[0]!);
  if (name !== "set") return {};
  const words = rest.join(" ");
  return {
    ...(/(?:^| )-[a-z]*e|-o errexit/.test(words) && { stopsAtFailure: true }),
    ...(/(?:^| )\+[a-z]*e|\+o errexit/.test(words) && { stopsAtFailure: false }),
    ...(/(?:^| )-[a-z]*o pipefail/.test(words) && { pipesFail: true }),
  };
}

/** True for `a || exit 1`, also within a group of the same shell: it ends the line with a failure. */
function mayLeave({ pipelines }: CommandList): boolean {
  return pipelines.some(({ commands }) =>
    commands.some((command) => {
      const [name = "", ...rest] = withoutFront(command);
      if (name === "exit" || name === "return") return !rest.includes("0");
      const isInside = /^(?:[{]|[a-z]+)\s/.test(name) || name === "eval";
      return isInside && /\b(?:exit|return)\b(?!\s+0\b)|\bset\s+-/.test(command.join(" "));
    }),
  );
}

function isExit({ pipelines }: CommandList): boolean {
  const [name] = withoutFront(pipelines[0]!.commands[0]!);
  return pipelines.length === 1 && name === "exit";
}

function lastOf({ pipelines }: CommandList): string {
  return shown(pipelines.at(-1)!.commands.at(-1)!);
}

function onlyRuns(command: string): string {
  return `it only runs "${command}"`;
}

/** How a list ends that hides a failure. */
function endOf(list: CommandList): string {
  if (list.background) return `it does not wait for "${lastOf(list)}"`;
  const { commands, joint } = list.pipelines.at(-1)!;
  // A program behind a pipe that could not fail by itself is told with its joint.
  const isPiped = commands.length > 1;
  return `it ends in "${isPiped ? "|" : (joint ?? ";")} ${lastOf(list)}"`;
}
