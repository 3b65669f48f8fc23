import {
  writeOut
} from "./chunk-WRGTDSZR.mjs";
import {
  openOne,
  planOf
} from "./chunk-YU66Q3LL.mjs";
import {
  EXIT,
  Refusal,
  check,
  displayPath,
  oneOf,
  plural,
  readOptions,
  summarise
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/cli/report.ts
async function report({ positionals, values }, io) {
  const { out, agents, format, ...others } = values;
  if (typeof out !== "string" || out === "")
    throw new Refusal("usage", "report writes a page; expected --out FILE.html");
  oneOf("format", format, ["html"]);
  const options = readOptions({ ...others, agents }, io);
  const source = await openOne("report", positionals, options, io);
  const input = await reportInput(source, options, agents);
  await writeOut(await pageOf(input), out, source.file, io);
  if (!options.quiet)
    io.stdout.write(`${sentence(input, displayPath(io.cwd, resolve(io.cwd, out)))}
`);
  return EXIT.clean;
}
async function reportPage(source, options, agents) {
  return pageOf(await reportInput(source, options, agents));
}
async function pageOf(input) {
  const { htmlReport } = await import("./html-report-DY74ER6C.mjs");
  return htmlReport(input);
}
async function reportInput({ file, bytes, workspace, beside }, options, agents) {
  const checked = await check(file, bytes, workspace, { ...options, beside });
  const { path, document, diagnostics, proof } = checked;
  const plan = planOf(document);
  const { reportSchedules } = await import("./schedules-2BFVGULQ.mjs");
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
    agents: count
  };
}
function sentence(input, path) {
  const { errors, warnings } = summarise([input]);
  return `${escapeControls(path, "")} written: ${plural(input.tasks, "task")}, ${plural(errors, "error")}, ${plural(warnings, "warning")}`;
}

export {
  report,
  reportPage
};
