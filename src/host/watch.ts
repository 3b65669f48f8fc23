import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Editors write a file in several steps: changes within this time are one. */
const QUIET_MS = 60;

/**
 * Yields once for every burst of changes to the files. Their folders are watched, because editors
 * replace files. Ends when the signal says so.
 */
export async function* watchFiles(
  files: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<void> {
  const names = new Map<string, Set<string>>();
  for (const file of files)
    names.set(dirname(file), (names.get(dirname(file)) ?? new Set()).add(basename(file)));
  let wake: () => void = () => {};
  let changed = false;
  const note = (): void => {
    changed = true;
    wake();
  };
  const watchers = [...names].map(([folder, wanted]): FSWatcher =>
    watch(folder, (_, name) => {
      if (name === null || wanted.has(name)) note();
    }),
  );
  signal?.addEventListener("abort", () => wake());
  try {
    while (!signal?.aborted) {
      if (!changed) await new Promise<void>((resolve) => (wake = resolve));
      if (signal?.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      changed = false;
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
