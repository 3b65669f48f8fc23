import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseDocument } from "yaml";
import type { Kind } from "./known.ts";

/** One prompt file, cut into frontmatter and body. */
export interface Prompt {
  kind: Kind;
  /** Relative to the root of the plugin. */
  path: string;
  /** File name without ending; for a skill the name of its folder. */
  fileName: string;
  text: string;
  frontmatter: Map<string, unknown>;
  /** What the YAML parser said about the frontmatter. */
  yamlErrors: string[];
  body: string;
}

/** Cuts the text of a prompt. A reference has no frontmatter. */
export function readPrompt(kind: Kind, path: string, text: string): Prompt {
  const fileName = kind === "skill" ? basename(dirname(path)) : basename(path, ".md");
  const found = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const yaml = parseDocument(found?.[1] ?? "", { strict: true });
  const value: unknown = yaml.toJS();
  const frontmatter = new Map(
    value !== null && typeof value === "object" ? Object.entries(value) : [],
  );
  const body = found ? text.slice(found[0].length) : text;
  const yamlErrors = [...yaml.errors, ...yaml.warnings].map((error) => error.message);
  return { kind, path, fileName, text, frontmatter, yamlErrors, body };
}

/** Every prompt that the plugin at `root` ships, sorted by path. */
export function loadPrompts(root: string): Prompt[] {
  const load = (kind: Kind, path: string) =>
    readPrompt(kind, path, readFileSync(join(root, path), "utf8"));
  const skills = names(root, "skills");
  return [
    ...markdown(root, "agents").map((path) => load("agent", path)),
    ...markdown(root, "commands").map((path) => load("command", path)),
    ...skills.flatMap((skill) => [
      load("skill", `skills/${skill}/SKILL.md`),
      ...markdown(root, `skills/${skill}/references`).map((path) => load("reference", path)),
    ]),
  ];
}

function names(root: string, folder: string): string[] {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted() : [];
}

function markdown(root: string, folder: string): string[] {
  return names(root, folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}
