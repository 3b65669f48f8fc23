import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import { FORMAT_LIST } from "../../src/formats/list.ts";
import { readPlan, type ReadFile } from "../../src/formats/read.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { FormatId, Task } from "../../src/model/plan.ts";
import { Repository } from "../../src/model/repository.ts";
import { CLEAN, DEFECTS, REWRITTEN } from "./defects.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Errors and warnings of a plan of this folder, judged against the files of `files.txt`. */
export async function alarms(plan: string): Promise<Diagnostic[]> {
  return judge(await read(plan));
}

/** The same of the plan rewritten in another format; each task then has a command that verifies it. */
export async function alarmsIn(format: FormatId, plan: string): Promise<Diagnostic[]> {
  const { write } = FORMAT_LIST[format];
  const { parsed } = await read(plan);
  if (!write || !parsed) throw new Error(`${plan} cannot be written as ${format}`);
  const tasks = parsed.plan.tasks.map((task): Task => {
    return { ...task, verification: [{ value: "npm test", at: task.at }] };
  });
  const { text } = await write({ ...parsed.plan, tasks });
  const bytes = new TextEncoder().encode(text);
  return judge(await readPlan(bytes, "plan", { limits: DEFAULT_LIMITS, as: format }));
}

async function read(plan: string): Promise<ReadFile> {
  const bytes = await readFile(join(FOLDER, `${plan}.md`));
  return readPlan(bytes, "parallel-plan.md", { limits: DEFAULT_LIMITS });
}

async function judge({ parsed, findings }: ReadFile): Promise<Diagnostic[]> {
  const files = (await readFile(join(FOLDER, "files.txt"), "utf8")).trim().split("\n");
  const { diagnostics } = await lint({
    ...(parsed && { parsed }),
    findings,
    repository: new Repository({ files }),
    surroundings: { path: "parallel-plan.md", hasShared: true },
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
  for (const { format, cannotHold, why } of REWRITTEN)
    await benchRewritten(format, cannotHold, why);
}

async function benchRewritten(
  format: FormatId,
  cannotHold: readonly string[],
  why: string | undefined,
): Promise<void> {
  const held = DEFECTS.filter(({ plan }) => !cannotHold.includes(plan));
  const told = await Promise.all(
    held.map(async ({ plan, rule }) =>
      (await alarmsIn(format, plan)).some((diagnostic) => diagnostic.rule === rule),
    ),
  );
  const falseAlarms = (await Promise.all(CLEAN.map((plan) => alarmsIn(format, plan)))).flat();
  const reason = why === undefined ? "" : ` (${why})`;
  process.stdout.write(
    `  as ${format}: ${told.filter(Boolean).length} of ${held.length} defects that it can hold${reason}, ${falseAlarms.length} false alarms\n`,
  );
}
