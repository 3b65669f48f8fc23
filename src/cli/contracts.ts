import { type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";

type Verb = (invocation: Invocation, io: Io) => Promise<ExitCode>;

/** What can be done with contracts; each is loaded when it is asked for. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  lint: async () => (await import("./contracts-lint.ts")).lintPlanContracts,
  generate: async () => (await import("./contracts-generate.ts")).generateCode,
  mock: async () => (await import("./contracts-mock.ts")).mockApi,
};

/** `parallel-plan contracts VERB PATH`. */
export async function contracts({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const [name = "", ...paths] = positionals;
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!load) {
    const known = Object.keys(VERBS).join(", ");
    throw new Refusal("usage", `contracts takes a verb; expected one of ${known}, and a path`);
  }
  return (await load())({ positionals: paths, values }, io);
}
