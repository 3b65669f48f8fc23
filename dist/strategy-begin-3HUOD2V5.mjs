import {
  readTime
} from "./chunk-NUFGTAYG.mjs";
import {
  jsonFile
} from "./chunk-SICYXDEF.mjs";
import {
  writeTexts
} from "./chunk-PBCXMBBU.mjs";
import {
  openFolder
} from "./chunk-V6MBRXEG.mjs";
import {
  instantText
} from "./chunk-QXCDZHZI.mjs";
import {
  EXIT,
  Refusal,
  displayPath,
  plural,
  readOptions
} from "./chunk-ZU2Z7FRA.mjs";
import {
  dirname,
  escapeControls,
  join,
  stat
} from "./chunk-3X5NUSPY.mjs";

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
  const { path, files } = await openFolder("begin", positionals, options, io);
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
