import {
  readTime
} from "./chunk-KGZVARS3.mjs";
import "./chunk-TZCGXYJT.mjs";
import {
  jsonFile,
  writeTexts
} from "./chunk-XTGPTJXV.mjs";
import "./chunk-LE27N6EU.mjs";
import "./chunk-LZSLQ7IS.mjs";
import "./chunk-TGSSFKCM.mjs";
import "./chunk-FNPUL2RY.mjs";
import "./chunk-Y7SFLM4U.mjs";
import "./chunk-JFUCWMIY.mjs";
import "./chunk-C6YKFDT6.mjs";
import {
  readOptions
} from "./chunk-RSVHJFNC.mjs";
import "./chunk-G3POTONF.mjs";
import "./chunk-MYVKJ4UB.mjs";
import "./chunk-3HBZTUYJ.mjs";
import {
  openFolder
} from "./chunk-K4PSSUIP.mjs";
import "./chunk-PGYERZCA.mjs";
import "./chunk-W5INVLDD.mjs";
import "./chunk-EUFALFVH.mjs";
import {
  displayPath
} from "./chunk-KO3Q4SLL.mjs";
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
import {
  plural
} from "./chunk-3P5STWMU.mjs";
import "./chunk-KKDO6OVO.mjs";
import "./chunk-F7NLG65N.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-ZJRHUTGO.mjs";
import "./chunk-EAMEQYSZ.mjs";
import "./chunk-27JOKZGW.mjs";
import "./chunk-SM2MEFSS.mjs";
import "./chunk-VRSNPAAL.mjs";
import "./chunk-IRXAY5DV.mjs";
import "./chunk-ADLHBWTY.mjs";
import "./chunk-44Q3RH2P.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-WPU6V4RZ.mjs";
import "./chunk-SGMIWO45.mjs";
import {
  instantText
} from "./chunk-QXCDZHZI.mjs";
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
  escapeControls
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

// src/cli/strategy-begin.ts
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/strategy/status/created.ts
function createdSessions(plan, time) {
  return plan.wave_execution_plan.waves.flatMap(
    ({ wave_number: wave, phases }) => phases.map((phase) => ({
      session_id: phase.session_id,
      execution_plan_id: plan.execution_plan_id,
      project_name: plan.project_context.project_name,
      phase_id: phase.phase_id,
      team_assignment: phase.team_assignment,
      wave_number: wave,
      status: "created",
      history: [{ status: "created", at: time }],
      progress: { percent: 0, updated_at: time },
      blocked_by: [],
      synchronization_points: [],
      messages: []
    }))
  );
}

// src/cli/strategy-begin.ts
async function beginSessions(positionals, values, io) {
  const options = readOptions(values, io);
  const time = instantText(readTime(values["at"]));
  const { path, files } = await openFolder("begin", positionals, io);
  const folder = join(dirname(path), "sessions");
  const sessions = createdSessions(files.plan, time);
  const odd = sessions.find(({ session_id: id }) => !/^session_\d{3,6}$/.test(id));
  if (odd)
    throw new Refusal(
      "usage",
      `${odd.session_id} is no name for a session's file; expected ids such as session_001`,
      EXIT.errors
    );
  const texts = [];
  for (const session of sessions) {
    const name = `${session.session_id}.json`;
    if (!await stat(join(folder, name)).catch(() => void 0))
      texts.push({ name, text: jsonFile(session) });
  }
  await writeTexts(folder, texts, io);
  const there = sessions.length - texts.length;
  const rest = there === 0 ? "" : `, ${plural(there, "session")} there already`;
  const where = escapeControls(displayPath(io.cwd, folder), "");
  if (!options.quiet)
    io.stdout.write(`${plural(texts.length, "session")} written to ${where}${rest}
`);
  return EXIT.clean;
}
export {
  beginSessions
};
