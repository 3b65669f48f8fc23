import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { displayPath } from "../host/root.ts";
import { instantText } from "../model/strategy/instant.ts";
import { escapeControls } from "../report/escape.ts";
import { jsonFile } from "../report/json-file.ts";
import { plural } from "../report/plural.ts";
import { createdSessions } from "../strategy/status/created.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { openFolder } from "./strategy-folder.ts";
import { readTime } from "./strategy-status.ts";
import { writeTexts } from "./write-texts.ts";

/**
 * `parallel-plan strategy begin DIR`: writes the state of every session that has none yet, beside the
 * folder of the plan. What is there already belongs to its session and stays as it is.
 */
export async function beginSessions(
  positionals: readonly string[],
  values: Invocation["values"],
  io: Io,
): Promise<ExitCode> {
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
      EXIT.errors,
    );
  const texts: { name: string; text: string }[] = [];
  for (const session of sessions) {
    const name = `${session.session_id}.json`;
    if (!(await stat(join(folder, name)).catch(() => undefined)))
      texts.push({ name, text: jsonFile(session) });
  }
  await writeTexts(folder, texts, io);
  const there = sessions.length - texts.length;
  const rest = there === 0 ? "" : `, ${plural(there, "session")} there already`;
  const where = escapeControls(displayPath(io.cwd, folder), "");
  if (!options.quiet)
    io.stdout.write(`${plural(texts.length, "session")} written to ${where}${rest}\n`);
  return EXIT.clean;
}
