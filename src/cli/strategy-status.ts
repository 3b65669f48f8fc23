import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readOutline } from "../formats/strategy-session/outline.ts";
import { parseStrategySession } from "../formats/strategy-session/parse.ts";
import { decode } from "../formats/decode.ts";
import { readBytes, readTextIfThere } from "../host/files.ts";
import { displayPath } from "../host/root.ts";
import { LineIndex } from "../model/place.ts";
import { instantOf } from "../model/strategy/instant.ts";
import type { StrategyOutline } from "../model/strategy/outline.ts";
import type { SessionState } from "../model/strategy/session.ts";
import { FILE_NAMES } from "../strategy/files.ts";
import { statusOf } from "../strategy/status/status.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation, OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { type Options, readOptions, wantsJson } from "./options.ts";
import { findFiles, LARGEST } from "./strategy-folder.ts";
import { painter } from "./print.ts";
import { printJson, tell } from "./tell.ts";
import { Workspaces } from "./workspace.ts";

/** Session files of a project that are read. */
const MOST_SESSIONS = 2000;

/** `parallel-plan strategy status [DIR|PROJECT]`: where a strategy stands, by what its sessions say. */
export async function strategyStatus(
  positionals: readonly string[],
  values: Invocation["values"],
  io: Io,
): Promise<ExitCode> {
  const { format, ...others } = values;
  const json = wantsJson(format);
  const options = readOptions(others, io);
  const time = readTime(values["at"]);
  const files = await findFiles("status", positionals, options, io);
  const outline = await outlineOf(files, options, io);
  const { states, unread, problems } = await readSessions(dirname(files), options);
  const status = statusOf(outline, states, time, unread);
  if (json) {
    const { strategyStatusJson } = await import("../report/strategy-status-json.ts");
    printJson({ ...strategyStatusJson(status), problems }, io);
  } else {
    const { strategyStatusText } = await import("../report/strategy-status-text.ts");
    io.stdout.write(strategyStatusText(status, { columns: io.columns, paint: painter(options) }));
  }
  for (const problem of problems) tell(problem, io);
  return problems.length > 0 ? EXIT.errors : EXIT.clean;
}

/** The moment that is asked about; the clock's where the user names none. */
export function readTime(value: OptionValues[string]): number {
  if (value === undefined) return Date.now();
  const time = instantOf(String(value));
  if (time !== undefined) return time;
  throw new Refusal(
    "usage",
    `--at ${String(value)} is no time; expected one such as 2026-01-05T09:00:00Z`,
  );
}

async function outlineOf(files: string, options: Options, io: Io): Promise<StrategyOutline> {
  const limits = await limitsOf(files, options);
  const [plan = "", schedules] = await Promise.all(
    [FILE_NAMES.plan, FILE_NAMES.schedules].map((name) =>
      readTextIfThere(join(files, name), LARGEST),
    ),
  );
  const outline = readOutline(plan, schedules, limits);
  if (outline) return outline;
  const path = displayPath(io.cwd, join(files, FILE_NAMES.plan));
  throw new Refusal(
    "unreadable",
    `${path} holds no wave_execution_plan; parallel-plan validate says what is wrong with it`,
    EXIT.errors,
  );
}

async function limitsOf(folder: string, options: Options) {
  const { config } = await new Workspaces(options).at(folder);
  return { ...config.limits, ...options.limits };
}

/** The sessions of a project by the names of their files; what is wrong with one is told, and it is read as far as it goes. */
async function readSessions(
  folder: string,
  options: Options,
): Promise<{ states: SessionState[]; unread: string[]; problems: string[] }> {
  const limits = await limitsOf(folder, options);
  const names = (await readdir(join(folder, "sessions")).catch(() => []))
    .filter((name) => name.endsWith(".json"))
    .toSorted();
  const states: SessionState[] = [];
  const unread: string[] = [];
  const problems: string[] = [];
  if (names.length > MOST_SESSIONS)
    problems.push(
      `sessions holds ${names.length} files, over the limit of ${MOST_SESSIONS}; the first are read`,
    );
  for (const name of names.slice(0, MOST_SESSIONS)) {
    const found = await readBytes(join(folder, "sessions", name), limits.bytes);
    const decoded = "bytes" in found ? decode(found.bytes, limits) : undefined;
    // A session that cannot be told has the name of its file.
    const session = name.replace(/\.json$/, "");
    if (!decoded || !("text" in decoded)) {
      unread.push(session);
      problems.push(`sessions/${name} cannot be read`);
      continue;
    }
    const index = new LineIndex(decoded.text);
    const { document, findings } = parseStrategySession(index, { limits });
    const [first] = findings;
    // What is torn off in the middle says nothing, not even whose it is.
    if (first?.rule === "plan/unreadable") {
      unread.push(session);
      problems.push(
        `sessions/${name} cannot be read: line ${first.at.start.line}, ${first.message}`,
      );
      continue;
    }
    if (first && !document.state.id) unread.push(session);
    states.push(document.state);
    if (first)
      problems.push(
        `sessions/${name}:${first.at.start.line} ${first.message} (parallel-plan validate says more)`,
      );
  }
  return { states, unread, problems };
}
