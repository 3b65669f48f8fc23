import {
  WHY_NOT,
  oneOf,
  openOne,
  planOf,
  readOptions
} from "./chunk-NHRT56QR.mjs";
import {
  summarise
} from "./chunk-ATKL3CAU.mjs";
import {
  EXIT,
  Refusal,
  check,
  displayPath,
  isCode,
  saveFile
} from "./chunk-D7CPPES7.mjs";
import {
  plural
} from "./chunk-3P5STWMU.mjs";
import {
  escapeControls
} from "./chunk-KEL4PVRE.mjs";

// src/cli/report.ts
import { resolve as resolve2 } from "node:path";

// src/cli/out.ts
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
var NOT_NEW = {
  ...WHY_NOT,
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle"
};
async function writeOut(text, out, source, io) {
  if (typeof out !== "string" || out === "-") return void io.stdout.write(text);
  const path = resolve(io.cwd, out);
  if (isSame(path, source))
    throw new Refusal("usage", `--out ${out} names the plan itself; expected another file`);
  try {
    await saveFile(path, text);
  } catch (error) {
    const code = Object.keys(NOT_NEW).find((one) => isCode(error, one));
    if (code === void 0) throw error;
    const why = `${displayPath(io.cwd, path)} cannot be written: ${NOT_NEW[code]}`;
    throw new Refusal("unwritable", why);
  }
}
function isSame(path, source) {
  try {
    return realpathSync(path) === realpathSync(source);
  } catch {
    return path === source;
  }
}

// src/cli/report.ts
async function report({ positionals, values }, io) {
  const { out, agents, format, ...others } = values;
  if (typeof out !== "string" || out === "")
    throw new Refusal("usage", "report writes a page; expected --out FILE.html");
  oneOf("format", format, ["html"]);
  const options = { ...readOptions({ ...others, agents }, io), staged: false };
  const source = await openOne("report", positionals, options, io);
  const input = await reportInput(source, options, agents);
  await writeOut(await pageOf(input), out, source.file, io);
  if (!options.quiet)
    io.stdout.write(`${sentence(input, displayPath(io.cwd, resolve2(io.cwd, out)))}
`);
  return EXIT.clean;
}
async function reportPage(source, options, agents) {
  return pageOf(await reportInput(source, options, agents));
}
async function pageOf(input) {
  const { htmlReport } = await import("./html-report-SS3WGAOE.mjs");
  return htmlReport(input);
}
async function reportInput({ file, bytes, workspace, beside }, options, agents) {
  const checked = await check(file, bytes, workspace, { ...options, beside });
  const { path, document, diagnostics, proof } = checked;
  const plan = planOf(document);
  const { reportSchedules } = await import("./schedules-P3L3N3N7.mjs");
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
  writeOut,
  report,
  reportPage
};
