import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { readOutline } from "../formats/strategy-session/outline.ts";
import type { Limits } from "../formats/format.ts";
import { readBytes, readTextIfThere } from "../host/files.ts";
import { displayPath, findRoot } from "../host/root.ts";
import type { FormatId } from "../model/plan.ts";
import { recogniseStrategyDocument } from "../formats/strategy-document/recognise.ts";
import { strategyDocument } from "../report/strategy-document/document.ts";
import type { Surroundings } from "../rules/define-rule.ts";
import { keepSlots, slotTexts } from "../report/strategy-document/markdown.ts";
import { FILE_NAMES, filesFrom, type StrategyFiles } from "../strategy/files.ts";
import { EXIT, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";

/** Where the projects of a repository keep their state, from its root. */
export const PROJECTS = ".claude/state/projects";

/** Files of a strategy are read up to this size: one of 1,000 phases has 1.5 MiB. */
export const LARGEST = 4 * 1024 * 1024;

/** The document's name beside the five files. */
export const DOCUMENT_NAME = "strategy.md";

/** What rules about a strategy's session or document want to know of the files around it. */
export async function lookAtStrategy(
  file: string,
  format: FormatId,
  text: string,
  limits: Limits,
): Promise<Pick<Surroundings, "strategy" | "document">> {
  const folder = dirname(resolve(file));
  if (format === "strategy-session" && basename(folder) === "sessions") {
    const beside = join(dirname(folder), "parallel-execution");
    const plan = await readTextIfThere(join(beside, FILE_NAMES.plan), LARGEST);
    const schedules = await readTextIfThere(join(beside, FILE_NAMES.schedules), LARGEST);
    const strategy = plan === undefined ? undefined : readOutline(plan, schedules, limits);
    return strategy ? { strategy } : {};
  }
  if (format === "strategy" && basename(file) !== FILE_NAMES.plan) {
    const plan = await readTextIfThere(join(folder, FILE_NAMES.plan), LARGEST);
    const strategy = plan === undefined ? undefined : readOutline(plan, undefined, limits);
    return strategy ? { strategy } : {};
  }
  if (format !== "strategy-document") return {};
  const files = filesFrom(await readTexts(folder));
  if ("unfit" in files) return { document: files };
  // Most commands that look at a strategy judge nothing.
  const { firstFault } = await import("./strategy-fault.ts");
  const keys = Object.keys(FILE_NAMES) as (keyof StrategyFiles)[];
  const all = keys.map((key) => [FILE_NAMES[key], files[key]] as const);
  const fault = await firstFault(all, limits);
  // What follows from wrong figures is wrong as well.
  return { document: fault ? { faulty: fault.name } : { made: strategyDocument(files, text) } };
}

/**
 * The folder of the files of a strategy, which has an execution-plan.json: by its path, by that of a file
 * in it, of its project or of a session of that, by the project's name, or because there is no other.
 */
export async function findFiles(
  verb: string,
  positionals: readonly string[],
  options: Options,
  io: Io,
): Promise<string> {
  const [named, ...others] = positionals;
  if (others.length > 0)
    throw new Refusal(
      "usage",
      `strategy ${verb} takes one folder or project; expected parallel-plan strategy ${verb} [DIR|PROJECT]`,
    );
  const projects = join(options.root ?? findRoot(io.cwd).path, PROJECTS);
  if (named === undefined) return onlyProject(projects);
  const places = [resolve(io.cwd, named), join(projects, named)];
  for (const place of /[\\/\0]|^\.\.?$/.test(named) ? places.slice(0, 1) : places) {
    const folder = await withPlan(place);
    if (folder !== undefined) return folder;
  }
  throw new Refusal(
    "unreadable",
    `${named} holds no ${FILE_NAMES.plan} and is no project in ${PROJECTS}; expected one of them`,
  );
}

/** The folder with the plan for a path to it or beside it. */
async function withPlan(path: string): Promise<string | undefined> {
  for (const folder of [path, dirname(path), dirname(dirname(path))]) {
    if (basename(folder) === "projects") return undefined;
    for (const files of [folder, join(folder, "parallel-execution")])
      if ((await stat(join(files, FILE_NAMES.plan)).catch(() => undefined))?.isFile()) return files;
  }
  return undefined;
}

async function onlyProject(projects: string): Promise<string> {
  const names = (await readdir(projects).catch(() => [])).toSorted();
  const found: [name: string, files: string][] = [];
  for (const name of names) {
    const files = await withPlan(join(projects, name));
    if (files?.startsWith(join(projects, name)) === true) found.push([name, files]);
  }
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only[1];
  const told = found.map(([name]) => name).join(", ");
  throw new Refusal(
    "usage",
    only === undefined
      ? `no project in ${PROJECTS} has an execution plan; write one with parallel-plan strategy PLAN --out DIR`
      : `${PROJECTS} has several projects; expected one of ${told}`,
  );
}

/** A folder with a whole strategy. */
export interface StrategyFolder {
  path: string;
  files: StrategyFiles;
  /** The texts of the five files, by name. */
  texts: ReadonlyMap<string, string>;
  /** The document, where there is one. */
  document?: string;
}

/** The strategy that a command line names by its folder or by a file in it; anything else is refused. */
export async function openFolder(
  verb: string,
  positionals: readonly string[],
  options: Options,
  io: Io,
): Promise<StrategyFolder> {
  const path = await findFiles(verb, positionals, options, io);
  const texts = await readTexts(path);
  const files = filesFrom(texts);
  if ("unfit" in files)
    throw new Refusal(
      "unreadable",
      `${files.unfit} in ${displayPath(io.cwd, path)} is not there or does not fit its schema; parallel-plan validate says what is wrong`,
      EXIT.errors,
    );
  const document = await documentBefore(path);
  return { path, files, texts, ...(document !== undefined && { document }) };
}

async function readTexts(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const name of Object.values(FILE_NAMES)) {
    const text = await readTextIfThere(join(folder, name), LARGEST);
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}

/**
 * The document of a folder as it is; nothing where there is none. A file of its name which is no such
 * document is somebody's work: it is refused without `force`.
 */
export async function documentBefore(folder: string, force = false): Promise<string | undefined> {
  const old = await readBytes(join(folder, DOCUMENT_NAME), LARGEST);
  const text = "bytes" in old ? old.bytes.toString("utf8") : undefined;
  if (text !== undefined && recogniseStrategyDocument(text) === "signature") return text;
  if (force || ("problem" in old && old.problem === "missing")) return undefined;
  throw new Refusal(
    "not-ours",
    `${DOCUMENT_NAME} in ${folder} is no strategy document; expected none or one of this program`,
  );
}

/** A strategy's document; what stands in the slots of the one before stays where `texts` says nothing else. */
export function renewedDocument(
  files: StrategyFiles,
  before: string | undefined,
  texts: ReadonlyMap<string, string> = new Map(),
): string {
  const made = strategyDocument(files, before).split("\n");
  return keepSlots(made, slotTexts(texts)).join("\n");
}
