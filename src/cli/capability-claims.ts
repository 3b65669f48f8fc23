import { basename, dirname } from "node:path";
import { planningClaims } from "../coordinator/planning-claims.ts";
import { readPlan } from "../formats/read.ts";
import { jsonText } from "../report/escape.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, planOf } from "./one-source.ts";
import { readOptions } from "./options.ts";

/** Longer than a talk about a plan takes, short enough that a forgotten claim does not block the day. */
const TTL_MINUTES = 120;

/**
 * `parallel-plan capabilities claims PATH`: what a plan has to claim at a coordinator, as JSON. The feature is called
 * as the plan's folder is.
 */
export async function capabilityClaims(
  { positionals, values }: Invocation,
  io: Io,
): Promise<ExitCode> {
  const options = { ...readOptions(values, io), staged: false };
  const paths = positionals.slice(1);
  const { file, bytes, workspace } = await openOne("capabilities claims", paths, options, io);
  const document = await readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...(options.as && { as: options.as }),
  });
  const owner = basename(dirname(file));
  const claims = planningClaims(planOf(document), owner);
  io.stdout.write(`${jsonText({ version: 1, owner, ttl_minutes: TTL_MINUTES, claims }, 2)}\n`);
  return EXIT.clean;
}
