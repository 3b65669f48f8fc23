import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder that only the user may read, with files in it; it goes when it is disposed of. */
export async function privateFolder(
  files: Readonly<Record<string, string>>,
): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), "parallel-plan-"));
  const dispose = (): Promise<void> => rm(path, { recursive: true, force: true });
  try {
    for (const [name, text] of Object.entries(files))
      await writeFile(join(path, name), text, { mode: 0o600, flag: "wx" });
  } catch (error) {
    await dispose();
    throw error;
  }
  return { path, [Symbol.asyncDispose]: dispose };
}
