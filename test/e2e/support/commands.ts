import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { ModelRequest } from "./request.ts";
import { PLUGIN } from "./workshop.ts";

/**
 * Expects that a request opens with a command's prompt: its own text with the user's words and the output of its
 * command lines filled in, and with every tool that it is allowed to use among those offered.
 * @param command the name of a file in `commands/`, without the ending
 * @param words what the user typed after the command
 */
export async function expectExpanded(
  request: ModelRequest | undefined,
  command: string,
  words: string,
): Promise<void> {
  const { allowedTools, body } = await readCommand(command);
  expect(request?.opening).toContain(
    `<command-name>/parallel-plan:${command}</command-name>\n<command-args>${words}</command-args>`,
  );
  const parts = body.replaceAll("$ARGUMENTS", words).split(/^!`.*`$/m);
  for (const part of parts) expect(request?.opening).toContain(part.trim());
  expect(request?.opening).not.toMatch(/^!`/m);
  expect(allowedTools.length).toBeGreaterThan(0);
  expect(request?.tools).toEqual(expect.arrayContaining(allowedTools));
}

async function readCommand(name: string): Promise<{ allowedTools: string[]; body: string }> {
  const text = await readFile(join(PLUGIN, "commands", `${name}.md`), "utf8");
  const [, head = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const allowed = /^allowed-tools: (.*)$/m.exec(head)?.[1] ?? "";
  const tools = allowed.matchAll(/([A-Z]\w*)(?:\([^)]*\))?/g);
  return { allowedTools: [...new Set([...tools].map(([, tool]) => tool ?? ""))], body };
}
