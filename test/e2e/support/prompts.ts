import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { ModelRequest } from "./request.ts";
import { PLUGIN } from "./workshop.ts";

/** Tools that change files or start programs and agents. */
const STRONG_TOOLS: readonly string[] = ["Agent", "Bash", "Edit", "NotebookEdit", "Write"];

/**
 * Expects that a request opens with a command's prompt: its own text with the user's words and the output of its
 * command lines filled in, and with every tool that it is allowed to use among those offered.
 * @param command the name of a file in `commands/`, without the ending
 * @param words what the user typed after the command
 */
export async function expectCommand(
  request: ModelRequest | undefined,
  command: string,
  words: string,
): Promise<void> {
  const { tools, body } = await readPrompt(join("commands", command), "allowed-tools");
  const opening = request?.opening ?? "";
  expect(opening).toContain(`<command-name>/parallel-plan:${command}</command-name>`);
  expect(opening).toContain(`<command-args>${words}</command-args>`);
  for (const part of body.replaceAll("$ARGUMENTS", words).split(/^!`.*`$/m)) {
    expect(opening).toContain(part.trim());
  }
  expect(opening).not.toMatch(/^!`/m);
  expect(request?.tools).toEqual(expect.arrayContaining(tools));
}

/**
 * Expects that a request comes from an agent of the plugin: with its own text as system prompt, with the tools that it
 * names and no other that could change a file or start a program.
 * @param agent the name of a file in `agents/`, without the ending
 */
export async function expectAgent(request: ModelRequest | undefined, agent: string): Promise<void> {
  const { tools, body } = await readPrompt(join("agents", agent), "tools");
  expect(request?.system).toContain(body.trim());
  expect(request?.tools).toEqual(expect.arrayContaining(tools));
  const surplus = STRONG_TOOLS.filter((tool) => !tools.includes(tool));
  expect(request?.tools).not.toEqual(expect.arrayContaining([expect.toBeOneOf(surplus)]));
}

/** Reads a prompt of the plugin: the names of the tools in one line of its head, and the text below the head. */
async function readPrompt(path: string, key: string): Promise<{ tools: string[]; body: string }> {
  const text = await readFile(join(PLUGIN, `${path}.md`), "utf8");
  const [, head = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const named = head.split("\n").find((line) => line.startsWith(`${key}: `)) ?? "";
  const tools = named.replaceAll(/\([^)]*\)/g, "").match(/\b[A-Z]\w*/g) ?? [];
  expect(tools).not.toEqual([]);
  return { tools: [...new Set(tools)], body };
}
