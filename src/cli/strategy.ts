import type { ExitCode } from "./exit-code.ts";
import { Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";

/** `parallel-plan strategy …`. */
export async function strategy({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const [verb, ...rest] = positionals;
  if (verb === "status")
    return (await import("./strategy-status.ts")).strategyStatus(rest, values, io);
  if (verb === "document")
    return (await import("./strategy-document.ts")).renewDocument(rest, values, io);
  throw new Refusal("usage", "later");
}
