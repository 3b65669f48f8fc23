import { resolve } from "node:path";
import { displayPath } from "../host/root.ts";
import { escapeControls } from "../report/escape.ts";
import type { HtmlInput } from "../report/html/input.ts";
import { plural } from "../report/plural.ts";
import { summarise } from "../report/report-json.ts";
import { check } from "./check.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation, OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, type OneSource, planOf } from "./one-source.ts";
import { oneOf, type Options, readOptions } from "./options.ts";
import { writeOut } from "./out.ts";

type Agents = OptionValues[string];

/**
 * `parallel-plan report PATH --out FILE.html`: what `validate` and `schedule` say, as one page. A page
 * that was written is a success, whatever it says of the plan: `validate` is the command that judges.
 */
export async function report({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const { out, agents, format, ...others } = values;
  if (typeof out !== "string" || out === "")
    throw new Refusal("usage", "report writes a page; expected --out FILE.html");
  oneOf("format", format, ["html"]);
  const options = readOptions({ ...others, agents }, io);
  const source = await openOne("report", positionals, options, io);
  const input = await reportInput(source, options, agents);
  await writeOut(await pageOf(input), out, source.file, io);
  if (!options.quiet)
    io.stdout.write(`${sentence(input, displayPath(io.cwd, resolve(io.cwd, out)))}\n`);
  return EXIT.clean;
}

/** The page of one plan. What cannot be read as a plan is refused. */
export async function reportPage(
  source: OneSource,
  options: Options,
  agents: Agents,
): Promise<string> {
  return pageOf(await reportInput(source, options, agents));
}

async function pageOf(input: HtmlInput): Promise<string> {
  const { htmlReport } = await import("../report/html/html-report.ts");
  return htmlReport(input);
}

/** A plan checked, and laid out in time. */
async function reportInput(
  { file, bytes, workspace, beside }: OneSource,
  options: Options,
  agents: Agents,
): Promise<HtmlInput> {
  const checked = await check(file, bytes, workspace, { ...options, beside });
  const { path, document, diagnostics, proof } = checked;
  const plan = planOf(document);
  const { reportSchedules } = await import("../report/html/schedules.ts");
  const count = Number(agents ?? workspace.config.agents);
  return {
    path,
    format: plan.format,
    tasks: plan.tasks.length,
    diagnostics,
    proof,
    plan,
    index: document.index,
    schedules: reportSchedules(plan, count),
    agents: count,
  };
}

function sentence(input: HtmlInput, path: string): string {
  const { errors, warnings } = summarise([input]);
  return `${escapeControls(path, "")} written: ${plural(input.tasks, "task")}, ${plural(errors, "error")}, ${plural(warnings, "warning")}`;
}
