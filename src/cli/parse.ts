import { jsonText } from "../report/escape.ts";
import { planToJson } from "../report/plan-json.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { openOne, planOf, readOne, tellUnread } from "./one-source.ts";
import { readOptions } from "./options.ts";

/** `parallel-plan parse PATH`: the plan model as JSON, however partial the plan is. */
export async function parse({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = readOptions(values, io);
  const source = await openOne("parse", positionals, options, io);
  const document = await readOne(source, options);
  const plan = planOf(document);
  tellUnread(document, io);
  io.stdout.write(`${jsonText(planToJson(plan), 2)}\n`);
  return EXIT.clean;
}
