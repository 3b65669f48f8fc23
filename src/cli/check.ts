import { dirname, join, resolve } from "node:path";
import { DEFAULT_LIMITS, type Limits, type Parsed } from "../formats/format.ts";
import { readPlan, type ReadFile } from "../formats/read.ts";
import { readTextIfThere } from "../host/files.ts";
import type { Tracked } from "../host/git-index.ts";
import { lookUp } from "../host/look-up.ts";
import { closedModules, targetsOf } from "../host/links.ts";
import { displayPath } from "../host/root.ts";
import { worktreesInside } from "../host/worktrees.ts";
import { lint, type LintResult, type RuleSettings } from "../lint/lint.ts";
import { contractPlaces } from "../model/contract-places.ts";
import type { FormatId } from "../model/plan.ts";
import { linksWithin } from "../model/reached.ts";
import { Repository } from "../model/repository.ts";
import { isFormat, type Surroundings } from "../rules/define-rule.ts";
import type { Workspace } from "./workspace.ts";

/** What a user asks of a check. */
export interface CheckOptions {
  as?: FormatId;
  /** False skips every comparison with files on disk. */
  repository: boolean;
  /** Judge the index, not the disk. */
  staged: boolean;
  settings: RuleSettings;
  /** False for a text without a place of its own: nothing stands beside it. */
  beside?: boolean;
  /** Limits that the user raised. */
  limits: Partial<Limits>;
}

/** A document after its check. */
export interface Checked extends LintResult {
  /** Absolute path, or the name given to standard input. */
  file: string;
  /** Path for reports. */
  path: string;
  document: ReadFile;
  /** True when a limit kept it from being read: exit code 2. */
  overLimit: boolean;
}

/** Reads and judges one document. */
export async function check(
  file: string,
  bytes: Uint8Array,
  workspace: Workspace,
  options: CheckOptions,
): Promise<Checked> {
  // Where there are many, git lists the files while the plan is parsed.
  const listing = options.repository ? workspace.files() : undefined;
  const limits = { ...(workspace.config.limits ?? DEFAULT_LIMITS), ...options.limits };
  const document = await readPlan(bytes, file, {
    limits,
    root: workspace.root.path,
    ...(options.as && { as: options.as }),
  });
  const files = await listing;
  const path = displayPath(workspace.root.path, file);
  const repository = files && (await indexRepository(document, path, workspace, files, options));
  const surroundings =
    files &&
    options.beside !== false &&
    (await lookAround(file, path, files.files, document, options, workspace.root.path));
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const result = await lint({
    ...(document.parsed && { parsed: document.parsed }),
    findings: document.findings,
    ...(repository && { repository }),
    ...(surroundings && { surroundings }),
    settings,
  });
  const overLimit = document.findings.some((finding) => finding.overLimit);
  return { ...result, file, path, document, overLimit };
}

/** The repository as rules see it: its files, and what the plan at `path` names of the disk. */
export async function indexRepository(
  { parsed }: ReadFile,
  path: string,
  { root }: Workspace,
  { files, links, modules }: Tracked,
  { staged }: Pick<CheckOptions, "staged">,
): Promise<Repository> {
  if (!parsed) return new Repository({ files });
  const { tasks, references } = parsed.plan;
  const targets = await targetsOf(root, linksWithin(links, tasks));
  const reached = { links: targets, linked: links, modules };
  if (staged) return new Repository({ files, ...reached, closed: modules });
  const claimed = [...references, ...tasks.flatMap((task) => task.claims)]
    .filter(({ outside, shape }) => outside === undefined && shape !== "glob")
    .map(({ pattern }) => pattern);
  if (isFormat(parsed, "work-packages"))
    for (const { value } of parsed.document.contracts) claimed.push(...contractPlaces(value, path));
  const wanted = tasks.flatMap(({ worktree }) => (worktree ? [worktree.value] : []));
  const worktrees = await worktreesInside(root, wanted);
  const closed = closedModules(root, modules);
  return new Repository({ ...lookUp(root, files, claimed), ...reached, closed, worktrees });
}

async function lookAround(
  file: string,
  path: string,
  files: readonly string[],
  { parsed, index }: ReadFile,
  { staged }: CheckOptions,
  root: string,
): Promise<Surroundings> {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const carried =
    parsed &&
    isFormat(parsed, "checkpoint") &&
    (await lookForPlan(file, parsed, root, staged && files));
  if (staged) return { path, hasShared: files.includes(`${folder}shared.md`), ...carried };
  const [shared, tasksFile] = await Promise.all(
    ["shared.md", "tasks.md"].map((name) =>
      readTextIfThere(join(dirname(resolve(file)), name), DEFAULT_LIMITS.bytes),
    ),
  );
  // Few documents belong to a strategy, and what reads those files is large.
  const strategy =
    parsed?.format.startsWith("strategy") &&
    (await (
      await import("./strategy-folder.ts")
    ).lookAtStrategy(file, parsed.format, index.text, DEFAULT_LIMITS));
  return {
    path,
    hasShared: shared !== undefined,
    ...(tasksFile !== undefined && { tasksFile }),
    ...strategy,
    ...carried,
  };
}

/** The plan of a checkpoint, on disk or among the `files` of the index. */
async function lookForPlan(
  file: string,
  parsed: Parsed<"checkpoint">,
  root: string,
  files: readonly string[] | false,
): Promise<Pick<Surroundings, "carriedOut">> {
  // Few documents are checkpoints.
  const { inIndex, lookForPlan: look, onDisk } = await import("./carried-out.ts");
  return look(file, parsed, files ? inIndex(root, files) : onDisk(root), DEFAULT_LIMITS);
}
