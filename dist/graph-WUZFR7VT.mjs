import {
  scheduleOf
} from "./chunk-4EAA3UJD.mjs";
import {
  pictureOf
} from "./chunk-KU3KIZJE.mjs";
import {
  reportPage
} from "./chunk-FYMAXRGD.mjs";
import {
  writeOut
} from "./chunk-QRPOJA52.mjs";
import "./chunk-JSYPLXRR.mjs";
import {
  painter
} from "./chunk-FNPUL2RY.mjs";
import "./chunk-Y7SFLM4U.mjs";
import "./chunk-JFUCWMIY.mjs";
import "./chunk-C6YKFDT6.mjs";
import {
  openOne,
  planOf
} from "./chunk-V6PZDRIR.mjs";
import {
  oneOf,
  readOptions
} from "./chunk-RSVHJFNC.mjs";
import "./chunk-G3POTONF.mjs";
import "./chunk-MYVKJ4UB.mjs";
import "./chunk-3HBZTUYJ.mjs";
import {
  Analysis,
  indexRepository
} from "./chunk-PGYERZCA.mjs";
import "./chunk-W5INVLDD.mjs";
import "./chunk-EUFALFVH.mjs";
import "./chunk-KO3Q4SLL.mjs";
import "./chunk-ER2YI43K.mjs";
import "./chunk-KFJJRMV6.mjs";
import "./chunk-OAQYZX2G.mjs";
import {
  schedulePlan
} from "./chunk-D2HPF6C3.mjs";
import "./chunk-CKA5FGM3.mjs";
import "./chunk-5AATHJY2.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import {
  EXIT,
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import "./chunk-3P5STWMU.mjs";
import {
  readPlan
} from "./chunk-KKDO6OVO.mjs";
import "./chunk-F7NLG65N.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-ZJRHUTGO.mjs";
import "./chunk-EAMEQYSZ.mjs";
import "./chunk-27JOKZGW.mjs";
import "./chunk-SM2MEFSS.mjs";
import "./chunk-VRSNPAAL.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-WPU6V4RZ.mjs";
import "./chunk-CAZJEDRB.mjs";
import "./chunk-QDPVP5U4.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-ZTC3DJ5D.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-HBP4PYIZ.mjs";
import "./chunk-QOZ6HSAJ.mjs";
import "./chunk-QPSU3YI3.mjs";
import "./chunk-TRX4RJGV.mjs";
import "./chunk-GLLNC7XJ.mjs";
import "./chunk-WCMA2GUG.mjs";
import "./chunk-25RJJSC4.mjs";
import "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";

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
  return new Analysis(
    plan,
    files && await indexRepository(document, file, workspace, files, options)
  );
}
async function drawGraph(analysis, format, options, io) {
  const picture = pictureOf(analysis, criticalPathOf(analysis));
  switch (format) {
    case "text": {
      const { graphText } = await import("./text-EW5DOZTX.mjs");
      return graphText(picture, { columns: io.columns, paint: painter(options) });
    }
    case "mermaid":
      return drawMermaid(picture, io);
    case "dot":
      return (await import("./dot-KIQ6QK2A.mjs")).graphDot(picture);
    case "svg":
      return (await import("./svg-2U7PBXGL.mjs")).graphSvg(picture);
  }
}
function criticalPathOf({ plan, order }) {
  const scheduled = schedulePlan(plan, { agents: 1, schedules: 1, order });
  return "schedule" in scheduled ? scheduled.schedule.criticalPath : [];
}
async function drawMermaid(picture, io) {
  const { graphMermaid, tooLargeNote } = await import("./mermaid-OLQQXFVB.mjs");
  const text = graphMermaid(picture);
  const note = tooLargeNote(picture, text);
  if (note !== void 0) io.stderr.write(`parallel-plan: ${note}
`);
  return text;
}
async function drawGantt({ plan, order }, agents) {
  const { ganttSvg } = await import("./gantt-svg-DL4FVI7L.mjs");
  const schedule = await scheduleOf(plan, { agents, order });
  const titleOf = (id) => plan.tasks[order.numberOf.get(id) ?? -1]?.title ?? "";
  return ganttSvg({ title: plan.title, schedule, titleOf });
}
export {
  graph
};
