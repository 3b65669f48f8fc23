import {
  reportPage
} from "./chunk-ZXTQ4JCP.mjs";
import {
  writeOut
} from "./chunk-CCTGPP2D.mjs";
import {
  scheduleOf
} from "./chunk-HHZTQ4NL.mjs";
import {
  openOne,
  planOf,
  readOne,
  tellUnread
} from "./chunk-4XLAX4SO.mjs";
import {
  pictureOf
} from "./chunk-KU3KIZJE.mjs";
import {
  schedulePlan
} from "./chunk-E56G7JPS.mjs";
import {
  Analysis,
  EXIT,
  Refusal,
  indexRepository,
  oneOf,
  painter,
  readOptions,
  tell
} from "./chunk-HE4UXK6T.mjs";

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
      const { graphText } = await import("./text-6VON3VZG.mjs");
      return graphText(picture, { columns: io.columns, paint: painter(options) });
    }
    case "mermaid":
      return drawMermaid(picture, io);
    case "dot":
      return (await import("./dot-Z3KKDHRJ.mjs")).graphDot(picture);
    case "svg":
      return (await import("./svg-LPLDO5QP.mjs")).graphSvg(picture);
  }
}
function criticalPathOf({ plan, order }) {
  const scheduled = schedulePlan(plan, { agents: 1, schedules: 1, order });
  return "schedule" in scheduled ? scheduled.schedule.criticalPath : [];
}
async function drawMermaid(picture, io) {
  const { graphMermaid, tooLargeNote } = await import("./mermaid-7PZTBGE5.mjs");
  const text = graphMermaid(picture);
  const note = tooLargeNote(picture, text);
  if (note !== void 0) tell(note, io);
  return text;
}
async function drawGantt({ plan, order }, agents) {
  const { ganttSvg } = await import("./gantt-svg-LE3LANOM.mjs");
  const schedule = await scheduleOf(plan, { agents, order });
  const titleOf = (id) => plan.tasks[order.numberOf.get(id) ?? -1]?.title ?? "";
  return ganttSvg({ title: plan.title, schedule, titleOf });
}
export {
  graph
};
