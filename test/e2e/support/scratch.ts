import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is gone when its owner is done with it. */
export interface ScratchFolder {
  /** Absolute, symlinks resolved. */
  readonly path: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Makes a new empty folder in the system's temporary folder. */
export async function makeScratchFolder(): Promise<ScratchFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "e2e-")));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}
