import {
  isPlanName
} from "./chunk-EKZ7RJGH.mjs";
import {
  featureFolder
} from "./chunk-HFUAC7VR.mjs";
import {
  writeOwnFile
} from "./chunk-NYM6MUMQ.mjs";
import {
  planFilter
} from "./chunk-ZGYMPVTT.mjs";
import {
  Refusal,
  Workspaces,
  check,
  displayPath,
  findSources,
  plural,
  readBytes
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls,
  existsSync,
  isAbsolute,
  join,
  readFile,
  readdir,
  resolve,
  rm,
  stat
} from "./chunk-3X5NUSPY.mjs";

// src/client/findings-text.ts
var MOST_FINDINGS = 20;
var LONGEST = 1e3;
function findingLines({ path, diagnostics }, severity) {
  const wanted = diagnostics.filter((one) => one.severity === severity);
  const lines = wanted.slice(0, MOST_FINDINGS).map((one) => {
    const { line, column } = one.location.start;
    const mend = one.fixes[0]?.title ?? one.mend;
    const message = cut(escapeControls(one.message, ""));
    return `${escapeControls(path, "")}:${line}:${column} ${one.rule} ${message} \u2192 ${cut(escapeControls(mend, ""))}`;
  });
  const rest = wanted.length - lines.length;
  if (rest > 0) lines.push(`\u2026 and ${rest} more; run: parallel-plan validate ${shellSafe(path)}`);
  return lines;
}
function cut(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\u2026`;
}
function shellSafe(path) {
  return /^[\w./@+-]+$/.test(path) ? path : "PATH";
}
function countOf({ diagnostics }, severity) {
  return diagnostics.filter((one) => one.severity === severity).length;
}
function errorCount(plan) {
  return plural(countOf(plan, "error"), "error");
}

// src/client/hooks.ts
function afterWrite(plan, mode) {
  const errors = findingLines(plan, "error");
  const warnings = findingLines(plan, "warning");
  if (errors.length === 0 && warnings.length === 0) return void 0;
  const told2 = [
    ...errors.length > 0 && mode === "warn" ? [`${nameOf(plan)} has ${errorCount(plan)}:`, ...errors] : [],
    ...warnings.length > 0 ? [`Warnings in ${nameOf(plan)}, to mend or to accept with a reason:`, ...warnings] : []
  ];
  const context = told2.length > 0 && {
    hookSpecificOutput: { hookEventName: "PostToolUse", additionalContext: told2.join("\n") }
  };
  if (errors.length === 0 || mode === "warn") return context || void 0;
  const reason = [
    `${nameOf(plan)} was written, but it has ${errorCount(plan)}. Mend the plan, then go on:`,
    ...errors
  ].join("\n");
  return { decision: "block", reason, ...context };
}
function atStop(plans) {
  const wrong = plans.filter((plan) => countOf(plan, "error") > 0);
  if (wrong.length === 0) return void 0;
  const told2 = wrong.flatMap((plan) => [
    `${nameOf(plan)} still has ${errorCount(plan)}:`,
    ...findingLines(plan, "error")
  ]);
  const reason = [
    "A plan that you wrote does not check. Mend it before you end the turn.",
    ...told2
  ];
  return { decision: "block", reason: reason.join("\n") };
}
function atStart(plans) {
  const wrong = plans.filter((plan) => countOf(plan, "error") > 0);
  if (wrong.length === 0) return void 0;
  const named = wrong.slice(0, 5).map((plan) => `${nameOf(plan)} (${errorCount(plan)})`);
  const rest = wrong.length > named.length ? ` and ${wrong.length - named.length} more` : "";
  const line = `parallel-plan: plans with errors: ${named.join(", ")}${rest}; parallel-plan validate lists them.`;
  return {
    systemMessage: line,
    hookSpecificOutput: { hookEventName: "SessionStart", additionalContext: line }
  };
}
function nameOf({ path }) {
  return escapeControls(path, "");
}
var MOST_TOLD = 200;
function refuseCommand(feature, folder, mode) {
  const [name, place] = [told(feature), told(folder)];
  const reason = `There is no shared.md in ${place}. Run /shared ${name} first: it researches the codebase and writes the shared.md that the plan is built on. Then run /parallel-plan ${name} again.`;
  if (mode === "block") return { decision: "block", reason };
  return {
    hookSpecificOutput: { hookEventName: "UserPromptExpansion", additionalContext: reason }
  };
}
function told(text) {
  const shown = escapeControls(text, "");
  return shown.length <= MOST_TOLD ? shown : `${shown.slice(0, MOST_TOLD)}\u2026`;
}

// src/client/written-plans.ts
var MOST_BLOCKS = 8;
function dueAtStop(plans, stopHookActive) {
  const isStale = ({ blocks }) => blocks >= MOST_BLOCKS || blocks > 0 && !stopHookActive;
  return { due: plans.filter((plan) => !isStale(plan)), stale: plans.filter(isStale) };
}

// src/host/session-store.ts
import { createHash } from "node:crypto";
import { homedir } from "node:os";
var KEPT_MS = 7 * 24 * 60 * 60 * 1e3;
var SessionStore = class {
  #folder;
  constructor(env) {
    const set = env["XDG_STATE_HOME"] ?? "";
    const state = isAbsolute(set) ? set : join(env["HOME"] || homedir(), ".local", "state");
    this.#folder = join(state, "parallel-plan", "sessions");
  }
  /** The plans noted for a session, sorted by path. */
  async list(sessionId) {
    const folder = this.#of(sessionId);
    const names = await readdir(folder).catch(() => []);
    const notes = await Promise.all(
      names.filter((name) => name.endsWith(".json")).map((name) => readNote(join(folder, name)))
    );
    return notes.flatMap((note) => note ?? []).toSorted((a, b) => a.file < b.file ? -1 : 1);
  }
  /** Notes a plan, or replaces its note. */
  async put(sessionId, note) {
    await writeOwnFile(
      join(this.#of(sessionId), `${digest(note.file)}.json`),
      JSON.stringify(note)
    );
  }
  /** Forgets a plan. */
  async remove(sessionId, file) {
    await rm(join(this.#of(sessionId), `${digest(file)}.json`), { force: true });
  }
  /** Drops the notes of sessions that are long over. */
  async prune(now) {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const folder = join(this.#folder, name);
      const info = await stat(folder).catch(() => void 0);
      if (info && /^[0-9a-f]{32}$/.test(name) && now - info.mtimeMs > KEPT_MS)
        await rm(folder, { recursive: true, force: true });
    }
  }
  #of(sessionId) {
    return join(this.#folder, digest(sessionId));
  }
};
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
async function readNote(path) {
  try {
    const data = JSON.parse(await readFile(path, "utf8"));
    return typeof data.file === "string" && typeof data.blocks === "number" ? { file: data.file, blocks: data.blocks } : void 0;
  } catch {
    return void 0;
  }
}

// src/cli/hook-events.ts
var MOST_COUNTED = 16 * 1024 * 1024;
var OPTIONS = { repository: true, staged: false, settings: /* @__PURE__ */ new Map(), limits: {} };
var MOST_PLANS_AT_START = 50;
async function answer(event, input, io) {
  const handler = Object.hasOwn(HANDLERS, event) ? HANDLERS[event] : void 0;
  return handler?.(input, io);
}
var HANDLERS = {
  PostToolUse: onWrite,
  Stop: onStop,
  SessionStart: onStart,
  UserPromptExpansion: onCommand
};
async function onWrite(input, io) {
  const file = resolve(input.cwd || io.cwd, input.filePath ?? "");
  const workspace = await new Workspaces({}).of(file);
  const mode = modeOf(workspace, io);
  if (mode === "off") return void 0;
  const plan = await checkPlan(file, workspace);
  if (!plan) return void 0;
  if (mode === "block" && input.sessionId !== "") {
    await remember(input.sessionId, file, io);
  }
  return afterWrite(plan, mode);
}
async function remember(sessionId, file, io) {
  try {
    await new SessionStore(io.env).put(sessionId, { file, blocks: 0 });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    io.stderr.write(
      `parallel-plan: the plan is not checked again when the turn ends: ${escapeControls(said, "")}
`
    );
  }
}
async function onStop(input, io) {
  if (input.sessionId === "") return void 0;
  const store = new SessionStore(io.env);
  const { due, stale } = dueAtStop(await store.list(input.sessionId), input.stopHookActive);
  for (const { file } of stale) await store.remove(input.sessionId, file);
  const workspaces = new Workspaces({});
  const plans = [];
  for (const note of due) {
    const workspace = await workspaces.of(note.file);
    const plan = modeOf(workspace, io) === "block" ? await checkPlan(note.file, workspace) : void 0;
    const wrong = plan?.diagnostics.some(({ severity }) => severity === "error") === true;
    if (plan && wrong) {
      plans.push(plan);
      await store.put(input.sessionId, { ...note, blocks: note.blocks + 1 });
    } else await store.remove(input.sessionId, note.file);
  }
  return atStop(plans);
}
async function onStart(input, io) {
  await new SessionStore(io.env).prune(Date.now());
  const workspaces = new Workspaces({});
  const workspace = await workspaces.at(input.cwd || io.cwd);
  if (modeOf(workspace, io) === "off") return void 0;
  const options = {
    ...OPTIONS,
    output: "json",
    strict: false,
    dryRun: false,
    quiet: true,
    verbose: false,
    color: false
  };
  const sources = await findSources([], options, workspaces, {
    ...io,
    cwd: input.cwd || io.cwd
  }).catch((error) => {
    if (error instanceof Refusal) return [];
    throw error;
  });
  const plans = [];
  for (const source of sources.slice(0, MOST_PLANS_AT_START)) {
    if (!("bytes" in source)) continue;
    const own = await workspaces.of(source.file);
    plans.push(await check(source.file, source.bytes, own, OPTIONS));
  }
  return atStart(plans);
}
async function onCommand(input, io) {
  const { name = "", args = "" } = input.command ?? {};
  if (!/^(?:parallel-plan:)?parallel-plan$/.test(name)) return void 0;
  const workspace = await new Workspaces({}).at(input.cwd || io.cwd);
  const feature = args.trim();
  if (feature === "" || modeOf(workspace, io) === "off") return void 0;
  const folder = featureFolder(feature, input.cwd || io.cwd, workspace);
  if (existsSync(join(folder, "shared.md"))) return void 0;
  return refuseCommand(feature, displayPath(workspace.root.path, folder), modeOf(workspace, io));
}
async function checkPlan(file, workspace) {
  const read = await readBytes(file, workspace.config.limits.bytes);
  const path = displayPath(workspace.root.path, file);
  if ("tooLarge" in read && isPlanName(file)) {
    return check(file, Buffer.alloc(Math.min(read.tooLarge, MOST_COUNTED)), workspace, OPTIONS);
  }
  if (!("bytes" in read)) return void 0;
  if (!await planFilter(workspace)(path, read.bytes)) return void 0;
  return check(file, read.bytes, workspace, OPTIONS);
}
function modeOf({ config }, { env }) {
  const set = env["PARALLEL_PLAN_HOOK"];
  return set === "block" || set === "warn" || set === "off" ? set : config.hook;
}
export {
  answer
};
