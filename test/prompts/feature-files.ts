import { readFileSync } from "node:fs";
import { join } from "node:path";

const REFERENCES = join(import.meta.dirname, "../../skills/planning-features/references");

/**
 * The files of an example change that the references of `planning-features` show, by path from the folder of the
 * change: each stands in a fence below a comment that names it.
 */
export function exampleFiles(): Record<string, string> {
  const texts = ["openspec-artifacts.md", "work-packages.md"].map((name) =>
    readFileSync(join(REFERENCES, name), "utf8"),
  );
  const fences = texts.join("\n").matchAll(/<!-- file: (\S+) -->\n```\w+\n([\s\S]*?\n)```\n/g);
  return Object.fromEntries([...fences].map(([, path = "", text = ""]) => [path, text]));
}
