import { type ReadFile, readPlan } from "../formats/read.ts";
import type { Plan } from "../model/plan.ts";
import { plural } from "../report/plural.ts";
import { EXIT, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";
import { findSources } from "./sources.ts";
import { tell } from "./tell.ts";
import { type Workspace, Workspaces } from "./workspace.ts";

/** The one plan that a command works on. */
export interface OneSource {
  /** Absolute path, or the name given to standard input. */
  file: string;
  bytes: Uint8Array;
  /** False for a text without a place of its own: nothing stands beside it. */
  beside: boolean;
  workspace: Workspace;
}

/** Opens the one plan that a command line names; anything else is refused with a sentence. */
export async function openOne(
  command: string,
  positionals: readonly string[],
  options: Options,
  io: Io,
): Promise<OneSource> {
  if (positionals.length !== 1)
    throw new Refusal("usage", `${command} takes one path; expected parallel-plan ${command} PATH`);
  const workspaces = new Workspaces(options);
  const [source, ...others] = await findSources(positionals, options, workspaces, io, "plans");
  if (!source || others.length > 0)
    throw new Refusal(
      "usage",
      `${positionals[0]} holds ${source ? others.length + 1 : 0} plans; expected one file`,
    );
  if ("problem" in source) throw new Refusal("unreadable", source.problem);
  const { file, bytes, beside = true } = source;
  return { file, bytes, beside, workspace: await workspaces.of(file) };
}

/** The document of a source, parsed. */
export function readOne(
  { file, bytes, workspace }: OneSource,
  options: Pick<Options, "limits" | "as">,
): Promise<ReadFile> {
  return readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...(options.as && { as: options.as }),
  });
}

/**
 * Tells on standard error that parts of a plan were not read: who asks for a schedule, a graph or the model
 * alone gets what could be read, and must know it.
 */
export function tellUnread({ findings }: ReadFile, io: Io): void {
  const count = findings.filter(
    ({ rule, severity = "error" }) => rule === "plan/unreadable" && severity === "error",
  ).length;
  if (count === 0) return;
  const said = `the plan has ${plural(count, "error")}, so parts of it were not read`;
  tell(`${said}; see parallel-plan validate`, io);
}

/** The plan of a document, however partial; a document that could not be read is refused with its first fault. */
export function planOf({ parsed, findings }: ReadFile): Plan {
  const over = findings.find((finding) => finding.overLimit);
  if (over) throw new Refusal("over-limit", over.message);
  if (parsed) return parsed.plan;
  const message = findings[0]?.message ?? "the file could not be read";
  throw new Refusal("unreadable", message, EXIT.errors);
}
