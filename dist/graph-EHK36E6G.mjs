import {
  scheduleOf
} from "./chunk-FSFFLB34.mjs";
import {
  reportPage,
  writeOut
} from "./chunk-PM2COJ7A.mjs";
import {
  oneOf,
  openOne,
  painter,
  planOf,
  readOptions
} from "./chunk-NHRT56QR.mjs";
import "./chunk-C6YKFDT6.mjs";
import "./chunk-MYVKJ4UB.mjs";
import {
  pictureOf
} from "./chunk-KU3KIZJE.mjs";
import "./chunk-K7CJX5Z7.mjs";
import "./chunk-JSYPLXRR.mjs";
import "./chunk-ATKL3CAU.mjs";
import "./chunk-3HBZTUYJ.mjs";
import {
  Analysis,
  EXIT,
  Refusal,
  indexRepository,
  readPlan
} from "./chunk-D7CPPES7.mjs";
import "./chunk-3P5STWMU.mjs";
import "./chunk-KEL4PVRE.mjs";
import "./chunk-YC6FZVMN.mjs";
import "./chunk-PFJCT3KV.mjs";
import "./chunk-VO6WHP67.mjs";
import {
  schedulePlan
} from "./chunk-M2BSRSUQ.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-22ZIRBR7.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-KHCXO3GD.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-G2RORLJA.mjs";

// src/cli/graph.ts
var FORMATS = ["text", "mermaid", "dot", "svg", "html"];
async function graph({ positionals, values }, io) {
  const { format: named, out, gantt, ...others } = values;
  const format = oneOf("format", named, FORMATS) ?? "text";
  if (gantt === true && format !== "svg")
    throw new Refusal("usage", "--gantt is drawn as SVG; expected --format svg beside it");
  const options = { ...readOptions(others, io), staged: false };
  const source = await openOne("graph", positionals, options, io);
  const agents = Number(values["agents"] ?? source.workspace.config.agents);
  const draw = async () => {
    if (format === "html") return reportPage(source, options, values["agents"]);
    const analysis = await analyse(source, options);
    return gantt === true ? drawGantt(analysis, agents) : drawGraph(analysis, format, options, io);
  };
  await writeOut(await draw(), out, source.file, io);
  return EXIT.clean;
}
async function analyse({ file, bytes, workspace }, options) {
  const listing = options.repository ? workspace.files() : void 0;
  const document = await readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  const plan = planOf(document);
  const files = await listing;
  return new Analysis(plan, files && indexRepository(document, workspace, files, options));
}
async function drawGraph(analysis, format, options, io) {
  const picture = pictureOf(analysis, criticalPathOf(analysis));
  switch (format) {
    case "text": {
      const { graphText } = await import("./text-ZKHFBVMC.mjs");
      return graphText(picture, { columns: io.columns, paint: painter(options) });
    }
    case "mermaid":
      return drawMermaid(picture, io);
    case "dot":
      return (await import("./dot-YDLUU7OF.mjs")).graphDot(picture);
    case "svg":
      return (await import("./svg-TK2PFEJS.mjs")).graphSvg(picture);
  }
}
function criticalPathOf({ plan, order }) {
  const scheduled = schedulePlan(plan, { agents: 1, schedules: 1, order });
  return "schedule" in scheduled ? scheduled.schedule.criticalPath : [];
}
async function drawMermaid(picture, io) {
  const { graphMermaid, tooLargeNote } = await import("./mermaid-TSXEIASA.mjs");
  const text = graphMermaid(picture);
  const note = tooLargeNote(picture, text);
  if (note !== void 0) io.stderr.write(`parallel-plan: ${note}
`);
  return text;
}
async function drawGantt({ plan, order }, agents) {
  const { ganttSvg } = await import("./gantt-svg-3OX57VIA.mjs");
  const schedule = await scheduleOf(plan, { agents, order });
  const titleOf = (id) => plan.tasks[order.numberOf.get(id) ?? -1]?.title ?? "";
  return ganttSvg({ title: plan.title, schedule, titleOf });
}
export {
  graph
};
