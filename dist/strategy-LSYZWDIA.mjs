import {
  writeStrategy
} from "./chunk-XTGPTJXV.mjs";
import "./chunk-LE27N6EU.mjs";
import "./chunk-LZSLQ7IS.mjs";
import "./chunk-TGSSFKCM.mjs";
import "./chunk-FNPUL2RY.mjs";
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
import "./chunk-K4PSSUIP.mjs";
import {
  check
} from "./chunk-PGYERZCA.mjs";
import "./chunk-W5INVLDD.mjs";
import "./chunk-EUFALFVH.mjs";
import "./chunk-KO3Q4SLL.mjs";
import "./chunk-ER2YI43K.mjs";
import "./chunk-KFJJRMV6.mjs";
import "./chunk-OAQYZX2G.mjs";
import "./chunk-D2HPF6C3.mjs";
import "./chunk-CKA5FGM3.mjs";
import "./chunk-5AATHJY2.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import {
  EXIT,
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import "./chunk-3P5STWMU.mjs";
import "./chunk-KKDO6OVO.mjs";
import {
  isFormat
} from "./chunk-F7NLG65N.mjs";
import "./chunk-NBP3Q6QC.mjs";
import {
  readBytes
} from "./chunk-ZJRHUTGO.mjs";
import "./chunk-EAMEQYSZ.mjs";
import "./chunk-27JOKZGW.mjs";
import "./chunk-SM2MEFSS.mjs";
import "./chunk-VRSNPAAL.mjs";
import "./chunk-IRXAY5DV.mjs";
import "./chunk-ADLHBWTY.mjs";
import "./chunk-44Q3RH2P.mjs";
import {
  isDate
} from "./chunk-XSJJFKTY.mjs";
import "./chunk-WPU6V4RZ.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-CAZJEDRB.mjs";
import "./chunk-QDPVP5U4.mjs";
import "./chunk-52IR5YNJ.mjs";
import "./chunk-ORZATY7L.mjs";
import "./chunk-5J6EI3EX.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-476M4D3U.mjs";
import "./chunk-6BUJGRER.mjs";
import "./chunk-PS6DSHDR.mjs";
import "./chunk-WOO6TIN3.mjs";
import "./chunk-WZ2HGND6.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-N2BJ5UMX.mjs";
import "./chunk-ZTC3DJ5D.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-HBP4PYIZ.mjs";
import "./chunk-QOZ6HSAJ.mjs";
import "./chunk-QPSU3YI3.mjs";
import "./chunk-TRX4RJGV.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-GLLNC7XJ.mjs";
import "./chunk-WCMA2GUG.mjs";
import "./chunk-25RJJSC4.mjs";
import "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-UXKI36OJ.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/strategy.ts
import { createHash } from "node:crypto";
import { basename, dirname, join, resolve as resolve2 } from "node:path";

// src/cli/strategy-teams.ts
import { resolve } from "node:path";
async function readTeamsOption(value, { workspace }, io) {
  if (typeof value !== "string") return void 0;
  const { limits } = workspace.config;
  const file = await readBytes(resolve(io.cwd, value), limits.bytes);
  if (!("bytes" in file)) {
    const why = "tooLarge" in file ? `has more than ${limits.bytes} bytes` : file.problem;
    throw new Refusal("unreadable", `--teams ${value} cannot be read: ${why}`);
  }
  const { readTeamsFile } = await import("./read-6QUV5DHL.mjs");
  const read = readTeamsFile(file.bytes, limits);
  if ("teams" in read) return { teams: read.teams, bytes: file.bytes };
  const { at, message } = read.findings[0];
  const more = read.findings.length > 1 ? ` (and ${read.findings.length - 1} more)` : "";
  throw new Refusal(
    "teams",
    `${value}:${at.start.line}:${at.start.column} ${message}${more}`,
    EXIT.errors
  );
}

// src/cli/strategy.ts
var PROJECTS = ".claude/state/projects";
var FOLDER = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u;
async function strategy(invocation, io) {
  const { positionals, values } = invocation;
  const [verb, ...rest] = positionals;
  if (verb === "status")
    return (await import("./strategy-status-7AAKANTR.mjs")).strategyStatus(rest, values, io);
  if (verb === "document")
    return (await import("./strategy-document-CVXAU77G.mjs")).renewDocument(rest, values, io);
  if (verb === "begin")
    return (await import("./strategy-begin-DYH42QKF.mjs")).beginSessions(rest, values, io);
  if (verb === "slots") return (await import("./strategy-slots-ZM4UZGEF.mjs")).listSlots(rest, values, io);
  if (verb === "fill") return (await import("./strategy-slots-ZM4UZGEF.mjs")).fillAll(rest, values, io);
  const { format, agents, ...others } = values;
  const json = (oneOf("format", format, ["text", "pretty", "json"]) ?? "text") === "json";
  const options = { ...readOptions({ ...others, agents }, io), staged: false };
  const source = await openOne("strategy", positionals, options, io);
  const checked = await check(source.file, source.bytes, source.workspace, {
    ...options,
    beside: source.beside
  });
  const analysis = soundAnalysis(checked);
  const teams = await readTeamsOption(values["teams"], source, io);
  const brief = await compute(source, checked, analysis, teams, { values, options });
  const folder = outFolder(brief.strategy.project.name, source, values, io);
  const result = await writeStrategy(brief, folder, {
    force: values["force"] === true,
    source,
    io
  });
  const { strategyJson, strategyText } = await import("./strategy-text-IJIP3EGK.mjs");
  if (json) io.stdout.write(`${jsonText(strategyJson(brief, result), 2)}
`);
  else if (!options.quiet)
    io.stdout.write(`${escapeControls(strategyText(brief, result, io.columns))}
`);
  return EXIT.clean;
}
var PLANNED_AROUND = /^(?:ownership|lock|worktree|verification|contract)\//;
function soundAnalysis(checked) {
  const plan = planOf(checked.document);
  const errors = checked.diagnostics.filter(
    ({ severity, rule }) => severity === "error" && !PLANNED_AROUND.test(rule)
  );
  const [first] = errors;
  if (first) {
    const { line, column } = first.location.start;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
    throw new Refusal(
      "errors",
      `${checked.path}:${line}:${column} ${first.message}${more}; run parallel-plan validate first`,
      EXIT.errors
    );
  }
  const left = plan.tasks.filter(({ done }) => !done);
  if (left.length === 0)
    throw new Refusal(
      "no-tasks",
      "the plan names no task that is left to do; expected one at least",
      EXIT.errors
    );
  return checked.analysis;
}
async function compute(source, { path, document }, analysis, teams, { values }) {
  const [{ projectOf }, { layOut }, { briefOf }] = await Promise.all([
    import("./from-plan-SZ3V5T3E.mjs"),
    import("./strategy-7ITSNGOH.mjs"),
    import("./brief-TW6NQIUP.mjs")
  ]);
  const graph = document.parsed && graphOf(document.parsed);
  const agents = Number(values["agents"] ?? source.workspace.config.agents);
  const start = dateOption("start", values) ?? teams?.teams.start_date ?? today();
  const planningDate = dateOption("planning-date", values) ?? teams?.teams.planning_date ?? start;
  const name = projectName(values, teams?.teams, graph?.projectName, analysis, path);
  const project = projectOf({
    analysis,
    ...graph && { details: graph.details, resources: graph.resources },
    ...teams && { teams: teams.teams },
    agents,
    name,
    id: planId([source.bytes, teams?.bytes ?? `${agents} agents`, start, planningDate, name]),
    source: graph?.id ?? path,
    start,
    planningDate
  });
  if ("problem" in project) throw new Refusal("usage", project.problem, EXIT.errors);
  const strategy2 = layOut(project);
  if ("problem" in strategy2) throw new Refusal("infeasible", strategy2.problem, EXIT.errors);
  return briefOf(strategy2, `${PROJECTS}/${name}/sessions/`);
}
function graphOf(parsed) {
  return isFormat(parsed, "dependency-graph") ? parsed.document : void 0;
}
function planId(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return `parallel_exec_sha_${hash.digest("hex").slice(0, 12)}`;
}
function projectName(values, teams, graphName, { plan }, path) {
  const given = values["project"] ?? teams?.project_name ?? graphName;
  const name = String(given ?? (plan.title || basename(dirname(resolve2(path)))));
  const usable = given === void 0 ? folderName(name) : name;
  if (FOLDER.test(usable)) return usable;
  throw new Refusal(
    "usage",
    `the project name ${name} cannot be a folder; expected letters, digits, dots, dashes, underscores and spaces, as in --project shop`
  );
}
function folderName(title) {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, 60).replace(/-$/, "") || "project";
}
function outFolder(name, { workspace }, values, io) {
  const out = values["out"];
  if (typeof out === "string" && out !== "") return resolve2(io.cwd, out);
  if (values["project"] !== void 0)
    return join(workspace.root.path, PROJECTS, name, "parallel-execution");
  throw new Refusal("usage", "strategy writes five files; expected --out DIR, or --project NAME");
}
function dateOption(name, values) {
  const value = values[name];
  if (value === void 0) return void 0;
  if (typeof value === "string" && isDate(value)) return value;
  throw new Refusal(
    "usage",
    `--${name} ${String(value)} is no day; expected one such as 2026-01-05`
  );
}
function today() {
  const now = /* @__PURE__ */ new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
export {
  strategy
};
