import { GONE_TOOLS, GRANTED_PROGRAMS, KEYS, LATER_COMMANDS, TOOLS } from "./known.ts";
import type { Prompt } from "./prompt.ts";

/** What a prompt may refer to. */
export interface Facts {
  /** Verbs of the command line program. */
  verbs: ReadonlySet<string>;
  /** Names of rules. */
  rules: ReadonlySet<string>;
  /** Names of commands, agents and skills of the plugin. */
  names: ReadonlySet<string>;
  /** True if a path relative to the plugin's root is a file. */
  isFile: (path: string) => boolean;
}

const WORDS = { command: 500, skill: 500, agent: 500, reference: 1200 };

/** Everything that is wrong with one prompt, a sentence each. */
export function problems(prompt: Prompt, facts: Facts): string[] {
  return [
    ...frontmatter(prompt),
    ...size(prompt),
    ...tools(prompt),
    ...verbs(prompt, facts),
    ...computedContext(prompt),
    ...links(prompt, facts),
    ...steps(prompt),
    ...names(prompt, facts),
    ...rules(prompt, facts),
  ];
}

function* frontmatter({ kind, path, fileName, text, frontmatter: keys, yamlErrors, body }: Prompt) {
  if (kind === "reference") {
    const first = body.split("\n", 1)[0] ?? "";
    if (!/^(Read this|For) .*\b(when|before|who)\b/.test(first))
      yield "the first line says who reads this file and when";
    return;
  }
  if (!text.startsWith("---\n")) yield `${path} has no frontmatter`;
  yield* yamlErrors;
  for (const key of keys.keys())
    if (!KEYS[kind].includes(key))
      yield `the client knows no frontmatter key "${key}" in a ${kind}`;
  if (keys.get("name") !== fileName)
    yield `the name is "${keys.get("name")}", the file says "${fileName}"`;
  const description = keys.get("description");
  if (typeof description !== "string" || description === "") {
    yield "there is no description";
    return;
  }
  if (kind !== "command" && !description.startsWith("Use when "))
    yield 'the description says when: it starts with "Use when"';
  if (/\b(I|you|your|we)\b/.test(description)) yield "the description is in the third person";
}

function* size({ kind, text }: Prompt) {
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words >= WORDS[kind]) yield `${words} words, expected under ${WORDS[kind]}`;
}

/** The entries of `allowed-tools` or `tools`: `Read`, `Bash(parallel-plan validate:*)`. */
function granted({ frontmatter: keys }: Prompt): { tool: string; pattern?: string }[] {
  const value = keys.get("allowed-tools") ?? keys.get("tools") ?? "";
  const entries = String(value).match(/[^\s,(]+(\([^)]*\))?/g) ?? [];
  return entries.map((entry) => {
    const [tool = "", pattern] = entry.split(/[()]/);
    return pattern === undefined ? { tool } : { tool, pattern };
  });
}

function* tools(prompt: Prompt) {
  const entries = granted(prompt);
  for (const { tool, pattern } of entries) {
    if (!TOOLS.has(tool)) yield `there is no tool "${tool}"`;
    if (
      ["Bash", "Write", "Edit"].includes(tool) &&
      pattern === undefined &&
      prompt.kind === "command"
    )
      yield `"${tool}" is granted without a limit`;
  }
  for (const gone of GONE_TOOLS)
    if (new RegExp(`\\b${gone}\\b`).test(prompt.body)) yield `the tool "${gone}" does not exist`;
  for (const [, tool = ""] of prompt.body.matchAll(/`?\b([A-Z][A-Za-z]+)`? tool\b/g))
    if (!entries.some((entry) => entry.tool === tool))
      yield `the body uses the tool "${tool}", which is not granted`;
}

function* verbs(prompt: Prompt, { verbs: known }: Facts) {
  const allowed = new Set<string>();
  for (const { tool, pattern = "" } of granted(prompt)) {
    if (tool !== "Bash") continue;
    if (GRANTED_PROGRAMS.includes(pattern)) continue;
    const verb = /^parallel-plan ([a-z-]+)(?: [a-z-]+)?(?::\*)?$/.exec(pattern)?.[1];
    if (verb === undefined) yield `"Bash(${pattern})" is not one verb of the program`;
    else allowed.add(verb);
  }
  const calls = prompt.body.matchAll(/`parallel-plan ([a-z-]+)[^`]*`/g);
  const used = new Set([...calls].map(([, verb = ""]) => verb));
  for (const verb of [...allowed, ...used])
    if (!known.has(verb)) yield `the program has no verb "${verb}"`;
  if (prompt.kind !== "command") return;
  for (const verb of used)
    if (!allowed.has(verb)) yield `"parallel-plan ${verb}" is used and not granted`;
  for (const verb of allowed)
    if (!used.has(verb)) yield `"parallel-plan ${verb}" is granted and not used`;
}

/**
 * Lines that the client replaces by the output of a command. The client puts arguments into such a line
 * unquoted: `demo; touch x` runs `touch`, an apostrophe ends the whole command without a word.
 */
function* computedContext({ body }: Prompt) {
  for (const [, command = ""] of body.matchAll(/!`([^`]*)`/g)) {
    if (command.includes("$")) yield `"!\`${command}\`" takes what a user typed`;
    if (!/^parallel-plan [a-z-]+/.test(command)) yield `"!\`${command}\`" is not our program`;
  }
  if (/\S!`/.test(body)) yield "a computed line starts the line or follows white space";
  if (/^\s*```!/m.test(body)) yield "a computed block can hold what a user typed";
}

function* links({ path, body }: Prompt, { isFile }: Facts) {
  const prose = body.replace(/^( *)```[\s\S]*?^\1```/gm, "");
  for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    const file = new URL(target, `file:///${path}`).pathname.slice(1);
    if (!/^[a-z]+:/.test(target) && !isFile(file)) yield `the link "${target}" leads nowhere`;
  }
}

function* steps({ body }: Prompt) {
  const numbers = [...body.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
  const disorder = numbers.find((number, index) => number !== index + 1);
  if (disorder !== undefined) yield `step ${disorder} is out of order`;
  for (const [, number] of body.matchAll(/\bsteps? (\d+)/gi))
    if (!numbers.includes(Number(number))) yield `there is no step ${number}`;
}

function* names({ body }: Prompt, { names: known }: Facts) {
  for (const [, name = ""] of body.matchAll(/`\/?parallel-plan:([a-z-]+)/g))
    if (!known.has(name)) yield `the plugin has no "${name}"`;
  for (const [, name = ""] of body.matchAll(/`\/([a-z-]+)(?: <[^`]*)?`/g))
    if (!known.has(name) && !LATER_COMMANDS.includes(name)) yield `there is no command "/${name}"`;
}

function* rules({ body }: Prompt, { rules: known }: Facts) {
  for (const [, rule = ""] of body.matchAll(/parallel-plan: allow (\S+)/g))
    if (!known.has(rule)) yield `there is no rule "${rule}"`;
}
