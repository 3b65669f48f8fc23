import { planToJson } from "../report/plan-json.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { openOne, planOf, readOne, tellUnread } from "./one-source.ts";
import { readOptions } from "./options.ts";
import { printJson } from "./tell.ts";

/** `parallel-plan parse PATH`: the plan model as JSON, however partial the plan is. */
export async function parse({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = readOptions(values, io);
  const source = await openOne("parse", positionals, options, io);
  const document = await readOne(source, options);
  const plan = planOf(document);
  tellUnread(document, io);
  printJson(planToJson(plan), io);
  return EXIT.clean;
}
