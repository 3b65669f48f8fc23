import {
  openOne,
  planOf
} from "./chunk-V6PZDRIR.mjs";
import {
  readOptions
} from "./chunk-RSVHJFNC.mjs";
import "./chunk-G3POTONF.mjs";
import "./chunk-W5INVLDD.mjs";
import "./chunk-EUFALFVH.mjs";
import "./chunk-KO3Q4SLL.mjs";
import {
  EXIT
} from "./chunk-W2M4TOQN.mjs";
import {
  readPlan
} from "./chunk-KKDO6OVO.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-ZJRHUTGO.mjs";
import "./chunk-EAMEQYSZ.mjs";
import "./chunk-27JOKZGW.mjs";
import "./chunk-SM2MEFSS.mjs";
import "./chunk-VRSNPAAL.mjs";
import "./chunk-WPU6V4RZ.mjs";
import "./chunk-CAZJEDRB.mjs";
import "./chunk-QDPVP5U4.mjs";
import "./chunk-CGWTY7YN.mjs";
import {
  jsonText
} from "./chunk-N2BJ5UMX.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-QOZ6HSAJ.mjs";
import "./chunk-TRX4RJGV.mjs";
import "./chunk-GLLNC7XJ.mjs";
import "./chunk-WCMA2GUG.mjs";
import "./chunk-25RJJSC4.mjs";
import "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/report/plan-json.ts
function planToJson(plan) {
  return {
    version: 1,
    format: plan.format,
    title: plan.title,
    summary: plan.summary ?? null,
    phases: plan.phases.map(({ id, title }) => ({ id, title })),
    tasks: plan.tasks.map(taskToJson)
  };
}
function taskToJson(task) {
  return {
    id: task.id,
    title: task.title,
    phase: task.phase ?? null,
    done: task.done,
    dependsOn: task.dependsOn.map(({ id }) => id),
    claims: task.claims.map(({ pattern, access }) => ({ path: pattern, access })),
    locks: task.locks.map(({ value }) => value),
    estimate: task.estimate ? { minutes: task.estimate.value } : null,
    verification: task.verification.map(({ value }) => value),
    branch: task.branch?.value ?? null,
    worktree: task.worktree?.value ?? null,
    location: task.at
  };
}

// src/cli/parse.ts
async function parse({ positionals, values }, io) {
  const options = { ...readOptions(values, io), staged: false };
  const { file, bytes, workspace } = await openOne("parse", positionals, options, io);
  const document = await readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  io.stdout.write(`${jsonText(planToJson(planOf(document)), 2)}
`);
  return EXIT.clean;
}
export {
  parse
};
