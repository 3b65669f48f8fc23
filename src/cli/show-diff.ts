import { dirname } from "node:path";
import { displayPath, gitTop } from "../host/root.ts";
import { escapeControls } from "../report/escape.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";
import { painter } from "./print.ts";

/**
 * Prints what would change in a file, and gives it as it is. The path starts at the top of the work tree,
 * as in git's own diffs, so that `git apply` takes it from any folder; outside of git at the working folder.
 */
export async function showDiff(
  file: string,
  before: string,
  after: string,
  options: Options,
  io: Io,
): Promise<string> {
  const { paintDiff, unifiedDiff, visibleDiff } = await import("../report/diff.ts");
  const path = displayPath(gitTop(dirname(file)) ?? io.cwd, file);
  const diff = unifiedDiff(path, before, after);
  if (options.output === "json") return diff;
  const shown = visibleDiff(diff);
  io.stdout.write(paintDiff(shown, painter(options)));
  if (shown !== diff)
    io.stderr.write(
      `parallel-plan: the diff of ${escapeControls(path, "")} shows controls as \\u{…}, so it cannot be applied; parallel-plan fix can make it\n`,
    );
  return diff;
}
