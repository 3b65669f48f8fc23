import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CheckedPlan } from "../client/findings-text.ts";
import type { HookInput } from "../client/hook-input.ts";
import { afterWrite, atStart, atStop, type HookAnswer, refuseCommand } from "../client/hooks.ts";
import { isPlanName } from "../client/plan-file.ts";
import { dueAtStop } from "../client/written-plans.ts";
import type { HookMode } from "../formats/config/config.ts";
import { readBytes } from "../host/files.ts";
import { displayPath } from "../host/root.ts";
import { SessionStore } from "../host/session-store.ts";
import { escapeControls } from "../report/escape.ts";
import { check, type CheckOptions } from "./check.ts";
import { featureFolder } from "./feature.ts";
import { Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { planFilter } from "./search.ts";
import { findSources } from "./sources.ts";
import { type Workspace, Workspaces } from "./workspace.ts";

/** Bytes that stand for a file over the limit. */
const MOST_COUNTED = 16 * 1024 * 1024;

const OPTIONS: CheckOptions = { repository: true, staged: false, settings: new Map(), limits: {} };

/** A session starts quickly even where a hundred plans lie about. */
const MOST_PLANS_AT_START = 50;

/** Answers one hook event; unknown ones get no answer. */
export async function answer(event: string, input: HookInput, io: Io): Promise<HookAnswer> {
  const handler = Object.hasOwn(HANDLERS, event) ? HANDLERS[event] : undefined;
  return handler?.(input, io);
}

const HANDLERS: Readonly<Record<string, (input: HookInput, io: Io) => Promise<HookAnswer>>> = {
  PostToolUse: onWrite,
  Stop: onStop,
  SessionStart: onStart,
  UserPromptExpansion: onCommand,
};

async function onWrite(input: HookInput, io: Io): Promise<HookAnswer> {
  const file = resolve(input.cwd || io.cwd, input.filePath ?? "");
  const workspace = await new Workspaces({}).of(file);
  const mode = modeOf(workspace, io);
  if (mode === "off") return undefined;
  const plan = await checkPlan(file, workspace);
  if (!plan) return undefined;
  if (mode === "block" && input.sessionId !== "") {
    await remember(input.sessionId, file, io);
  }
  return afterWrite(plan, mode);
}

/** Notes a written plan for the end of the turn; where that fails the findings are still told. */
async function remember(sessionId: string, file: string, io: Io): Promise<void> {
  try {
    await new SessionStore(io.env).put(sessionId, { file, blocks: 0 });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    io.stderr.write(
      `parallel-plan: the plan is not checked again when the turn ends: ${escapeControls(said, "")}\n`,
    );
  }
}

async function onStop(input: HookInput, io: Io): Promise<HookAnswer> {
  if (input.sessionId === "") return undefined;
  const store = new SessionStore(io.env);
  const { due, stale } = dueAtStop(await store.list(input.sessionId), input.stopHookActive);
  for (const { file } of stale) await store.remove(input.sessionId, file);
  const workspaces = new Workspaces({});
  const plans: CheckedPlan[] = [];
  for (const note of due) {
    const workspace = await workspaces.of(note.file);
    const plan =
      modeOf(workspace, io) === "block" ? await checkPlan(note.file, workspace) : undefined;
    const wrong = plan?.diagnostics.some(({ severity }) => severity === "error") === true;
    if (plan && wrong) {
      plans.push(plan);
      await store.put(input.sessionId, { ...note, blocks: note.blocks + 1 });
    } else await store.remove(input.sessionId, note.file);
  }
  return atStop(plans);
}

async function onStart(input: HookInput, io: Io): Promise<HookAnswer> {
  await new SessionStore(io.env).prune(Date.now());
  const workspaces = new Workspaces({});
  const workspace = await workspaces.at(input.cwd || io.cwd);
  if (modeOf(workspace, io) === "off") return undefined;
  const options = {
    ...OPTIONS,
    output: "json",
    strict: false,
    dryRun: false,
    quiet: true,
    verbose: false,
    color: false,
  } as const;
  const sources = await findSources([], options, workspaces, {
    ...io,
    cwd: input.cwd || io.cwd,
  }).catch((error: unknown) => {
    if (error instanceof Refusal) return [];
    throw error;
  });
  const plans: CheckedPlan[] = [];
  for (const source of sources.slice(0, MOST_PLANS_AT_START)) {
    if (!("bytes" in source)) continue;
    const own = await workspaces.of(source.file);
    plans.push(await check(source.file, source.bytes, own, OPTIONS));
  }
  return atStart(plans);
}

async function onCommand(input: HookInput, io: Io): Promise<HookAnswer> {
  const { name = "", args = "" } = input.command ?? {};
  if (!/^(?:parallel-plan:)?parallel-plan$/.test(name)) return undefined;
  const workspace = await new Workspaces({}).at(input.cwd || io.cwd);
  const feature = args.trim();
  if (feature === "" || modeOf(workspace, io) === "off") return undefined;
  const folder = featureFolder(feature, input.cwd || io.cwd, workspace);
  if (existsSync(join(folder, "shared.md"))) return undefined;
  return refuseCommand(feature, displayPath(workspace.root.path, folder), modeOf(workspace, io));
}

/** Checks a file when it is a plan. */
async function checkPlan(file: string, workspace: Workspace): Promise<CheckedPlan | undefined> {
  const read = await readBytes(file, workspace.config.limits.bytes);
  const path = displayPath(workspace.root.path, file);
  if ("tooLarge" in read && isPlanName(file)) {
    // Only the size matters: nothing of it is read.
    return check(file, Buffer.alloc(Math.min(read.tooLarge, MOST_COUNTED)), workspace, OPTIONS);
  }
  if (!("bytes" in read)) return undefined;
  if (!(await planFilter(workspace)(path, read.bytes))) return undefined;
  return check(file, read.bytes, workspace, OPTIONS);
}

function modeOf({ config }: Workspace, { env }: Io): HookMode {
  const set = env["PARALLEL_PLAN_HOOK"];
  return set === "block" || set === "warn" || set === "off" ? set : config.hook;
}
