import { readPlan } from "../formats/read.ts";
import { jsonText } from "../report/escape.ts";
import { planToJson } from "../report/plan-json.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { openOne, planOf } from "./one-source.ts";
import { readOptions } from "./options.ts";

/** `parallel-plan parse PATH`: the plan model as JSON, however partial the plan is. */
export async function parse({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = { ...readOptions(values, io), staged: false };
  const { file, bytes, workspace } = await openOne("parse", positionals, options, io);
  const document = await readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...(options.as && { as: options.as }),
  });
  io.stdout.write(`${jsonText(planToJson(planOf(document)), 2)}\n`);
  return EXIT.clean;
}
