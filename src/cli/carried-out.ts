import { readdir } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Limits, Parsed } from "../formats/format.ts";
import { recogniseExecutionPlan } from "../formats/execution-plan/recognise.ts";
import { readPlan } from "../formats/read.ts";
import { readTextIfThere } from "../host/files.ts";
import { readIndexed } from "../host/staged.ts";
import { isFormat, type Surroundings } from "../rules/define-rule.ts";

/** Files that are looked at in one folder. */
const MOST_FILES = 50;

/** Where plans are looked for: below a root, on disk or in git's index. */
export interface Shelf {
  root: string;
  /** Names of the files in a folder; both by their absolute paths. */
  names(folder: string): Promise<string[]>;
  text(path: string, limit: number): Promise<string | undefined>;
}

/** What lies on disk. */
export function onDisk(root: string): Shelf {
  return {
    root,
    names: async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    text: readTextIfThere,
  };
}

/** What the index holds; `files` are its paths from the root. */
export function inIndex(root: string, files: readonly string[]): Shelf {
  const own = files.map((path) => join(root, path));
  return {
    root,
    names: async (folder) =>
      own.filter((path) => dirname(path) === folder).map((path) => basename(path)),
    text: (path, limit) => readIndexed(root, relative(root, path).replaceAll("\\", "/"), limit),
  };
}

/**
 * The plan that a checkpoint belongs to: the one it names, from its own folder or from the root, else the
 * only execution plan beside it or in the folder above. Nothing outside of the root is read.
 */
export async function lookForPlan(
  file: string,
  { document }: Parsed<"checkpoint">,
  shelf: Shelf,
  limits: Limits,
): Promise<Pick<Surroundings, "carriedOut">> {
  const folder = dirname(resolve(file));
  if (document.plan) {
    for (const base of [folder, shelf.root]) {
      const found = await readAt(join(base, document.plan.value), shelf, limits);
      if (found) return { carriedOut: found };
    }
    return { carriedOut: { missing: document.plan.value } };
  }
  for (const place of [folder, dirname(folder)]) {
    const found = await plansIn(place, shelf, limits);
    if (found.length === 1) return { carriedOut: found[0]! };
    if (found.length > 1) return {};
  }
  return {};
}

type Found = Exclude<Surroundings["carriedOut"], { missing: string } | undefined>;

async function plansIn(folder: string, shelf: Shelf, limits: Limits): Promise<Found[]> {
  if (!isInside(folder, shelf.root)) return [];
  const names = (await shelf.names(folder)).filter((name) => /\.(?:md|markdown)$/i.test(name));
  const found: Found[] = [];
  for (const name of names.toSorted().slice(0, MOST_FILES)) {
    const plan = await readAt(join(folder, name), shelf, limits);
    if (plan) found.push(plan);
  }
  return found;
}

async function readAt(path: string, shelf: Shelf, limits: Limits): Promise<Found | undefined> {
  if (!isInside(path, shelf.root)) return undefined;
  const text = await shelf.text(path, limits.bytes);
  if (text === undefined || recogniseExecutionPlan(text) !== "signature") return undefined;
  const { parsed } = await readPlan(new TextEncoder().encode(text), path, {
    limits,
    as: "execution-plan",
  });
  if (!parsed || !isFormat(parsed, "execution-plan") || parsed.plan.tasks.length === 0)
    return undefined;
  const shown = relative(shelf.root, path).replaceAll("\\", "/");
  return { path: shown, plan: parsed.plan, protocol: parsed.document.protocol };
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}
