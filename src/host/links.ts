import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Root } from "./root.ts";

/**
 * Where symbolic links lead: each with its target, both relative to the root, which itself is the empty
 * target. Links out of the root and to nothing are left out.
 */
export async function targetsOf(
  { path }: Root,
  links: readonly string[],
): Promise<[string, string][]> {
  if (links.length === 0) return [];
  const { lookInside } = await import("./inside.ts");
  const top = lookInside(path, "");
  if ("problem" in top) return [];
  return links.flatMap((link): [string, string][] => {
    const found = lookInside(top.file, link);
    if ("problem" in found) return [];
    const target = relative(top.file, found.file).split(sep).join("/");
    return target === link ? [] : [[link, target]];
  });
}

/** Of the submodules those that are not checked out. */
export function closedModules({ path }: Root, modules: readonly string[]): string[] {
  return modules.filter((module) => !existsSync(join(path, module, ".git")));
}
