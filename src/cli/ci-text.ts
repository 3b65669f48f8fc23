import { createHash } from "node:crypto";
import type { FileReport } from "../report/report-json.ts";
import type { Shown } from "../report/shown.ts";
import type { CiOutput } from "./options.ts";
import type { ExitCode } from "./exit-code.ts";
import { version } from "./version.ts";

/** How a run went, as far as forms for CI systems tell it. */
export interface CiRun extends Shown {
  problems: readonly string[];
  strict: boolean;
  exitCode: ExitCode;
}

/** What a run found in a form for CI systems; only that form is loaded. */
export async function ciText(
  output: CiOutput,
  files: readonly FileReport[],
  run: CiRun,
): Promise<string> {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("../report/sarif.ts"),
        import("../rules/index.ts"),
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("../report/github.ts")).github(files, run);
    case "junit":
      return (await import("../report/junit.ts")).junit(files, run);
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
