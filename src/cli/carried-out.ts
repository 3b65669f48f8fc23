import { readdir } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Limits, Parsed } from "../formats/format.ts";
import { recogniseExecutionPlan } from "../formats/execution-plan/recognise.ts";
import { readPlan } from "../formats/read.ts";
import { readTextIfThere } from "../host/files.ts";
import { isFormat, type Surroundings } from "../rules/define-rule.ts";

/** Files that are looked at in one folder. */
const MOST_FILES = 50;

/**
 * The plan that a checkpoint belongs to: the one it names, from its own folder or from the root, else the
 * only execution plan beside it or in the folder above. Nothing outside of the root is read.
 */
export async function lookForPlan(
  file: string,
  { document }: Parsed<"checkpoint">,
  root: string,
  limits: Limits,
): Promise<Pick<Surroundings, "carriedOut">> {
  const folder = dirname(resolve(file));
  if (document.plan) {
    for (const base of [folder, root]) {
      const found = await readAt(join(base, document.plan.value), root, limits);
      if (found) return { carriedOut: found };
    }
    return { carriedOut: { missing: document.plan.value } };
  }
  for (const place of [folder, dirname(folder)]) {
    const found = await plansIn(place, root, limits);
    if (found.length === 1) return { carriedOut: found[0]! };
    if (found.length > 1) return {};
  }
  return {};
}

type Found = Exclude<Surroundings["carriedOut"], { missing: string } | undefined>;

async function plansIn(folder: string, root: string, limits: Limits): Promise<Found[]> {
  if (!isInside(folder, root)) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name));
  const found: Found[] = [];
  for (const { name } of names
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, MOST_FILES)) {
    const plan = await readAt(join(folder, name), root, limits);
    if (plan) found.push(plan);
  }
  return found;
}

async function readAt(path: string, root: string, limits: Limits): Promise<Found | undefined> {
  if (!isInside(path, root)) return undefined;
  const text = await readTextIfThere(path, limits.bytes);
  if (text === undefined || recogniseExecutionPlan(text) !== "signature") return undefined;
  const { parsed } = await readPlan(new TextEncoder().encode(text), path, {
    limits,
    as: "execution-plan",
  });
  if (!parsed || !isFormat(parsed, "execution-plan") || parsed.plan.tasks.length === 0)
    return undefined;
  const shown = relative(root, path).replaceAll("\\", "/");
  return { path: shown, plan: parsed.plan, protocol: parsed.document.protocol };
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}
