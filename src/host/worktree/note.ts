import { createHash } from "node:crypto";
import { readdir, unlink } from "node:fs/promises";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTextIfThere } from "../files.ts";
import { writeOwnFile } from "../write-files.ts";
import { markOf, type ProcessMark, readMark } from "../process-mark.ts";

/** A worktree that is being made; the note goes when it is complete. */
export interface MakingNote {
  path: string;
  branch: string;
  commit: string;
}

const MOST_BYTES = 64 * 1024;

/** The folder of our own in the git directory that all worktrees share. */
export function ownFolder(common: string): string {
  return join(common, "parallel-plan");
}

function fileOf(common: string, path: string): string {
  const name = createHash("sha256").update(path).digest("hex").slice(0, 24);
  return join(ownFolder(common), "making", `${name}.json`);
}

/** Notes, durably, that a worktree is being made. */
export async function noteMaking(common: string, note: MakingNote): Promise<void> {
  await writeOwnFile(fileOf(common, note.path), JSON.stringify(note));
}

/** Notes the git process that makes it, so that nobody works on it beside that. */
export function noteProcess(common: string, path: string, pid: number): void {
  writeFileSync(`${fileOf(common, path)}.process`, JSON.stringify(markOf(pid)), { mode: 0o600 });
}

/** The git process that was last at work on it. */
export async function processOf(common: string, path: string): Promise<ProcessMark | undefined> {
  const text = await readTextIfThere(`${fileOf(common, path)}.process`, MOST_BYTES);
  return text === undefined ? undefined : readMark(text);
}

/** Takes the note away. */
export async function noteMade(common: string, path: string): Promise<void> {
  const file = fileOf(common, path);
  await unlink(`${file}.process`).catch(() => undefined);
  await unlink(file).catch(() => undefined);
}

/** Worktrees that were not complete when somebody last worked on them. */
export async function notesOf(common: string): Promise<MakingNote[]> {
  const folder = join(ownFolder(common), "making");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  const notes: MakingNote[] = [];
  for (const name of names.toSorted()) {
    const text = await readTextIfThere(join(folder, name), MOST_BYTES);
    const note = text === undefined ? undefined : parse(text);
    if (note) notes.push(note);
  }
  return notes;
}

function parse(text: string): MakingNote | undefined {
  try {
    const { path, branch, commit } = JSON.parse(text) as Partial<MakingNote>;
    if (typeof path !== "string" || typeof branch !== "string" || typeof commit !== "string")
      return undefined;
    return { path, branch, commit };
  } catch {
    return undefined;
  }
}
