import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { writeOwnFile } from "./write-files.ts";

/** Notes of sessions that ended without a word are dropped after this time. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

interface Note {
  file: string;
  blocks: number;
}

/** Remembers between hook calls which plans a session wrote: one small file a plan, in the user's own folder. */
export class SessionStore {
  readonly #folder: string;

  constructor(env: Readonly<Record<string, string | undefined>>) {
    const set = env["XDG_STATE_HOME"] ?? "";
    const state = isAbsolute(set) ? set : join(env["HOME"] || homedir(), ".local", "state");
    this.#folder = join(state, "parallel-plan", "sessions");
  }

  /** The plans noted for a session, sorted by path. */
  async list(sessionId: string): Promise<Note[]> {
    const folder = this.#of(sessionId);
    const names = await readdir(folder).catch(() => []);
    const notes = await Promise.all(
      names.filter((name) => name.endsWith(".json")).map((name) => readNote(join(folder, name))),
    );
    return notes.flatMap((note) => note ?? []).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** Notes a plan, or replaces its note. */
  async put(sessionId: string, note: Note): Promise<void> {
    await writeOwnFile(
      join(this.#of(sessionId), `${digest(note.file)}.json`),
      JSON.stringify(note),
    );
  }

  /** Forgets a plan. */
  async remove(sessionId: string, file: string): Promise<void> {
    await rm(join(this.#of(sessionId), `${digest(file)}.json`), { force: true });
  }

  /** Drops the notes of sessions that are long over. */
  async prune(now: number): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const folder = join(this.#folder, name);
      const info = await stat(folder).catch(() => undefined);
      if (info && /^[0-9a-f]{32}$/.test(name) && now - info.mtimeMs > KEPT_MS)
        await rm(folder, { recursive: true, force: true });
    }
  }

  #of(sessionId: string): string {
    return join(this.#folder, digest(sessionId));
  }
}

/** A file name that says nothing and holds no character of the input. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

async function readNote(path: string): Promise<Note | undefined> {
  try {
    const data = JSON.parse(await readFile(path, "utf8")) as Partial<Note>;
    return typeof data.file === "string" && typeof data.blocks === "number"
      ? { file: data.file, blocks: data.blocks }
      : undefined;
  } catch {
    return undefined;
  }
}
