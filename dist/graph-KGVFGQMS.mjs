import {
  reportPage
} from "./chunk-MWKTMMTJ.mjs";
import {
  writeOut
} from "./chunk-WRGTDSZR.mjs";
import {
  scheduleOf
} from "./chunk-LRZNT3YY.mjs";
import {
  openOne,
  planOf,
  readOne,
  tellUnread
} from "./chunk-YU66Q3LL.mjs";
import {
  pictureOf
} from "./chunk-KU3KIZJE.mjs";
import {
  schedulePlan
} from "./chunk-ORIUKY2X.mjs";
import {
  Analysis,
  EXIT,
  Refusal,
  indexRepository,
  oneOf,
  painter,
  readOptions,
  tell
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/graph.ts
var FORMATS = ["text", "mermaid", "dot", "svg", "html"];
async function graph({ positionals, values }, io) {
  const { format: named, out, gantt, ...others } = values;
  const format = oneOf("format", named, FORMATS) ?? "text";
  if (gantt === true && format !== "svg")
    throw new Refusal("usage", "--gantt is drawn as SVG; expected --format svg beside it");
  const options = readOptions(others, io);
  const source = await openOne("graph", positionals, options, io);
  const agents = Number(values["agents"] ?? source.workspace.config.agents);
  const draw = async () => {
    if (format === "html") return reportPage(source, options, values["agents"]);
    const analysis = await analyse(source, options, io);
    return gantt === true ? drawGantt(analysis, agents) : drawGraph(analysis, format, options, io);
  };
  await writeOut(await draw(), out, source.file, io);
  return EXIT.clean;
}
async function analyse(source, options, io) {
  const { file, workspace } = source;
  const listing = options.repository ? workspace.files() : void 0;
  const document = await readOne(source, options);
  const plan = planOf(document);
  tellUnread(document, io);
  const files = await listing;
  return new Analysis(
    plan,
    files && await indexRepository(document, file, workspace, files, options)
  );
}
async function drawGraph(analysis, format, options, io) {
  const picture = pictureOf(analysis, criticalPathOf(analysis));
  switch (format) {
    case "text": {
      const { graphText } = await import("./text-XKHQQ6EV.mjs");
      return graphText(picture, { columns: io.columns, paint: painter(options) });
    }
    case "mermaid":
      return drawMermaid(picture, io);
    case "dot":
      return (await import("./dot-6A2XIB5N.mjs")).graphDot(picture);
    case "svg":
      return (await import("./svg-E7IUMDYI.mjs")).graphSvg(picture);
  }
}
function criticalPathOf({ plan, order }) {
  const scheduled = schedulePlan(plan, { agents: 1, schedules: 1, order });
  return "schedule" in scheduled ? scheduled.schedule.criticalPath : [];
}
async function drawMermaid(picture, io) {
  const { graphMermaid, tooLargeNote } = await import("./mermaid-ZQAHAU6X.mjs");
  const text = graphMermaid(picture);
  const note = tooLargeNote(picture, text);
  if (note !== void 0) tell(note, io);
  return text;
}
async function drawGantt({ plan, order }, agents) {
  const { ganttSvg } = await import("./gantt-svg-KGRUKMWT.mjs");
  const schedule = await scheduleOf(plan, { agents, order });
  const titleOf = (id) => plan.tasks[order.numberOf.get(id) ?? -1]?.title ?? "";
  return ganttSvg({ title: plan.title, schedule, titleOf });
}
export {
  graph
};
