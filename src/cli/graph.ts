import { readPlan } from "../formats/read.ts";
import { Analysis } from "../model/analysis.ts";
import { type GraphPicture, pictureOf } from "../report/graph/picture.ts";
import { schedulePlan } from "../schedule/schedule-plan.ts";
import { indexRepository } from "./check.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, planOf, type OneSource } from "./one-source.ts";
import { oneOf, type Options, readOptions } from "./options.ts";
import { writeOut } from "./out.ts";
import { painter } from "./print.ts";
import { reportPage } from "./report.ts";

const FORMATS = ["text", "mermaid", "dot", "html"] as const;

/** `parallel-plan graph PATH`: the dependencies of a plan as a picture. */
export async function graph({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const { format: named, ...others } = values;
  const format = oneOf("format", named, FORMATS) ?? "text";
  const options = { ...readOptions(others, io), staged: false };
  const source = await openOne("graph", positionals, options, io);
  const text =
    format === "html"
      ? await reportPage(source, options, values["agents"])
      : await drawn(await readPicture(source, options), format, options, io);
  await writeOut(text, values["out"], source.file, io);
  return EXIT.clean;
}

async function readPicture(source: OneSource, options: Options): Promise<GraphPicture> {
  const { file, bytes, workspace } = source;
  const listing = options.repository ? workspace.files() : undefined;
  const document = await readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...(options.as && { as: options.as }),
  });
  const plan = planOf(document);
  const files = await listing;
  const repository = files && indexRepository(document, workspace, files, options);
  const analysis = new Analysis(plan, repository);
  // The critical path does not depend on agents or on how long the search is.
  const scheduled = schedulePlan(plan, { agents: 1, schedules: 1, order: analysis.order });
  return pictureOf(analysis, "schedule" in scheduled ? scheduled.schedule.criticalPath : []);
}

/** The picture in a format; each reporter is loaded when it is asked for. */
async function drawn(
  picture: GraphPicture,
  format: Exclude<(typeof FORMATS)[number], "html">,
  options: Options,
  io: Io,
): Promise<string> {
  switch (format) {
    case "text": {
      const { graphText } = await import("../report/graph/text.ts");
      return graphText(picture, { columns: io.columns, paint: painter(options) });
    }
    case "mermaid": {
      const { graphMermaid, tooLargeNote } = await import("../report/graph/mermaid.ts");
      const text = graphMermaid(picture);
      const note = tooLargeNote(picture, text);
      if (note !== undefined) io.stderr.write(`parallel-plan: ${note}\n`);
      return text;
    }
    case "dot":
      return (await import("../report/graph/dot.ts")).graphDot(picture);
  }
}
