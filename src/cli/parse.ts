import { readPlan } from "../formats/read.ts";
import { escapeControls, jsonText } from "../report/escape.ts";
import { planToJson } from "../report/plan-json.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { findSources } from "./sources.ts";
import { Workspaces } from "./workspace.ts";

/** `parallel-plan parse PATH`: the plan model as JSON, however partial the plan is. */
export async function parse({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = { ...readOptions(values, io), staged: false };
  if (positionals.length !== 1)
    throw new Refusal("usage", "parse takes one path; expected parallel-plan parse PATH");
  const workspaces = new Workspaces(options);
  const sources = await findSources(positionals, options, workspaces, io);
  const [source] = sources;
  if (!source || sources.length > 1)
    throw new Refusal(
      "usage",
      `${positionals[0]} holds ${sources.length} plans; expected one file`,
    );
  if ("problem" in source) throw new Refusal("unreadable", source.problem);
  const { root, config } = await workspaces.of(source.file);
  const { parsed, findings } = await readPlan(source.bytes, source.file, {
    limits: { ...config.limits, ...options.limits },
    root: root.path,
    ...(options.as && { as: options.as }),
  });
  const over = findings.find((finding) => finding.overLimit);
  if (over) throw new Refusal("over-limit", over.message);
  if (!parsed) {
    const message = findings[0]?.message ?? "the file could not be read";
    io.stdout.write(`${jsonText({ version: 1, error: { code: "unreadable", message } })}\n`);
    io.stderr.write(`parallel-plan: ${escapeControls(message, "")}\n`);
    return EXIT.errors;
  }
  io.stdout.write(`${jsonText(planToJson(parsed.plan), 2)}\n`);
  return EXIT.clean;
}
