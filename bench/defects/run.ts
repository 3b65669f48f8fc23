import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import { readPlan } from "../../src/formats/read.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { Repository } from "../../src/model/repository.ts";
import { CLEAN, DEFECTS } from "./defects.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Errors and warnings of a plan of this folder, judged against the files of `files.txt`. */
export async function alarms(plan: string): Promise<Diagnostic[]> {
  const files = (await readFile(join(FOLDER, "files.txt"), "utf8")).trim().split("\n");
  const path = "parallel-plan.md";
  const { parsed, findings } = await readPlan(await readFile(join(FOLDER, `${plan}.md`)), path, {
    limits: DEFAULT_LIMITS,
  });
  const { diagnostics } = lint({
    ...(parsed && { parsed }),
    findings,
    repository: new Repository({ files }),
    surroundings: { path, hasShared: true },
    settings: new Map(),
  });
  return diagnostics.filter(({ severity }) => severity !== "info");
}

/** Prints which defects are found and which clean plans raise a false alarm. */
export async function benchDefects(): Promise<void> {
  let caught = 0;
  for (const { plan, rule } of DEFECTS) {
    const found = (await alarms(plan)).some((diagnostic) => diagnostic.rule === rule);
    if (found) caught++;
    const note = found ? "caught" : "MISSED";
    process.stdout.write(`  ${plan.padEnd(30)} ${rule.padEnd(26)} ${note}\n`);
  }
  const falseAlarms = (await Promise.all(CLEAN.map(alarms))).flat();
  for (const { rule, message } of falseAlarms)
    process.stdout.write(`  FALSE ALARM ${rule}: ${message}\n`);
  process.stdout.write(
    `  ${caught} of ${DEFECTS.length} defects, ${falseAlarms.length} false alarms on ${CLEAN.length} clean plans\n`,
  );
}
