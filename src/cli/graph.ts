import { Analysis } from "../model/analysis.ts";
import { type GraphPicture, pictureOf } from "../report/graph/picture.ts";
import { schedulePlan } from "../schedule/schedule-plan.ts";
import { indexRepository } from "./check.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, type OneSource, planOf, readOne, tellUnread } from "./one-source.ts";
import { oneOf, type Options, readOptions } from "./options.ts";
import { writeOut } from "./out.ts";
import { painter } from "./print.ts";
import { reportPage } from "./report.ts";
import { tell } from "./tell.ts";
import { scheduleOf } from "./schedule.ts";

const FORMATS = ["text", "mermaid", "dot", "svg", "html"] as const;

/** `parallel-plan graph PATH`: the dependencies of a plan as a picture, or its schedule with `--gantt`. */
export async function graph({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const { format: named, out, gantt, ...others } = values;
  const format = oneOf("format", named, FORMATS) ?? "text";
  if (gantt === true && format !== "svg")
    throw new Refusal("usage", "--gantt is drawn as SVG; expected --format svg beside it");
  const options = readOptions(others, io);
  const source = await openOne("graph", positionals, options, io);
  const agents = Number(values["agents"] ?? source.workspace.config.agents);
  const draw = async (): Promise<string> => {
    if (format === "html") return reportPage(source, options, values["agents"]);
    const analysis = await analyse(source, options, io);
    return gantt === true ? drawGantt(analysis, agents) : drawGraph(analysis, format, options, io);
  };
  await writeOut(await draw(), out, source.file, io);
  return EXIT.clean;
}

async function analyse(source: OneSource, options: Options, io: Io): Promise<Analysis> {
  const { file, workspace } = source;
  const listing = options.repository ? workspace.files() : undefined;
  const document = await readOne(source, options);
  const plan = planOf(document);
  tellUnread(document, io);
  const files = await listing;
  return new Analysis(
    plan,
    files && (await indexRepository(document, file, workspace, files, options)),
  );
}

/** The graph in a format; each reporter is loaded when it is asked for. */
async function drawGraph(
  analysis: Analysis,
  format: Exclude<(typeof FORMATS)[number], "html">,
  options: Options,
  io: Io,
): Promise<string> {
  const picture = pictureOf(analysis, criticalPathOf(analysis));
  switch (format) {
    case "text": {
      const { graphText } = await import("../report/graph/text.ts");
      return graphText(picture, { columns: io.columns, paint: painter(options) });
    }
    case "mermaid":
      return drawMermaid(picture, io);
    case "dot":
      return (await import("../report/graph/dot.ts")).graphDot(picture);
    case "svg":
      return (await import("../report/graph/svg.ts")).graphSvg(picture);
  }
}

/** A circle of dependencies has no critical path. */
function criticalPathOf({ plan, order }: Analysis): readonly string[] {
  // The path depends neither on the agents nor on how long a schedule is looked for.
  const scheduled = schedulePlan(plan, { agents: 1, schedules: 1, order });
  return "schedule" in scheduled ? scheduled.schedule.criticalPath : [];
}

async function drawMermaid(picture: GraphPicture, io: Io): Promise<string> {
  const { graphMermaid, tooLargeNote } = await import("../report/graph/mermaid.ts");
  const text = graphMermaid(picture);
  const note = tooLargeNote(picture, text);
  if (note !== undefined) tell(note, io);
  return text;
}

async function drawGantt({ plan, order }: Analysis, agents: number): Promise<string> {
  const { ganttSvg } = await import("../report/graph/gantt-svg.ts");
  const schedule = await scheduleOf(plan, { agents, order });
  const titleOf = (id: string): string => plan.tasks[order.numberOf.get(id) ?? -1]?.title ?? "";
  return ganttSvg({ title: plan.title, schedule, titleOf });
}
