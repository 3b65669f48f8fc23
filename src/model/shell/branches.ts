import { type CommandList, splitCommands } from "./split.ts";

/**
 * What is run in each branch of `if …; then …; else …; fi`; `undefined` for anything else. Which of them
 * it is does not matter to whether one can fail, so conditions are left out.
 */
export function branchesOf(group: string): CommandList[][] | undefined {
  const inner = /^if\s([^]*)\bfi$/.exec(group)?.[1];
  if (inner === undefined) return undefined;
  const branches: CommandList[][] = [];
  let isCondition = true;
  for (const list of splitCommands(inner)) {
    const command = list.pipelines[0]!.commands[0]!;
    const keyword = /^(?:then|else|elif)$/.exec(command[0] ?? "")?.[0];
    if (keyword !== undefined) {
      command.shift();
      isCondition = keyword === "elif";
      if (!isCondition) branches.push([]);
    }
    if (!isCondition) branches.at(-1)!.push(list);
  }
  return branches;
}
