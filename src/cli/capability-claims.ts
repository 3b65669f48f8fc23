import { basename, dirname, resolve } from "node:path";
import { meetings, otherClaims } from "../coordinator/others.ts";
import { planningClaims, type PlanningClaim } from "../coordinator/planning-claims.ts";
import { readBytes, readStream } from "../host/files.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation, OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, planOf, readOne } from "./one-source.ts";
import { readOptions } from "./options.ts";
import { printJson } from "./tell.ts";

/** Longer than a talk about a plan takes, short enough that a forgotten claim does not block the day. */
const TTL_MINUTES = 120;
const MOST_ANSWER = 1024 * 1024;

/**
 * `parallel-plan capabilities claims PATH`: what a plan has to claim at a coordinator, as JSON. The feature is called
 * as the plan's folder is. With `--against FILE`, an answer of `discover_agents`: where the plan meets claims of other
 * features, and 1 when it does.
 */
export async function capabilityClaims(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { owner, claims } = await claimsOf(invocation, io);
  const against = invocation.values["against"];
  if (against === undefined) {
    const told = claims.map(({ key, tasks }) => ({ key, tasks }));
    printJson({ version: 1, owner, ttl_minutes: TTL_MINUTES, claims: told }, io);
    return EXIT.clean;
  }
  const others = otherClaims(await readAnswer(against, io));
  if (!others)
    throw new Refusal("usage", `--against ${String(against)} holds no list "agents" in JSON`);
  const conflicts = meetings(claims, others, owner);
  printJson({ version: 1, owner, compared: others.length, conflicts }, io);
  return conflicts.length === 0 ? EXIT.clean : EXIT.errors;
}

async function claimsOf(
  { positionals, values }: Invocation,
  io: Io,
): Promise<{ owner: string; claims: PlanningClaim[] }> {
  const options = readOptions(values, io);
  const paths = positionals.slice(1);
  const source = await openOne("capabilities claims", paths, options, io);
  const document = await readOne(source, options);
  const owner = basename(dirname(source.file));
  return { owner, claims: planningClaims(planOf(document), owner) };
}

async function readAnswer(name: OptionValues[string], io: Io): Promise<unknown> {
  try {
    if (name === "-")
      return JSON.parse((await readStream(io.stdin, MOST_ANSWER)).toString("utf8")) as unknown;
    const read = await readBytes(resolve(io.cwd, String(name)), MOST_ANSWER);
    return "bytes" in read ? (JSON.parse(read.bytes.toString("utf8")) as unknown) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
