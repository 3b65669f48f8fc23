import { tidyPath } from "../model/path.ts";
import { overlap } from "../model/pattern/overlap.ts";
import { isObject, type JsonObject } from "./json.ts";
import { claimOf, type PlanningClaim } from "./planning-claims.ts";

/** A claim of another feature, as a coordinator tells it. */
export interface OtherClaim {
  /** The feature, or else the agent. */
  owner: string;
  text: string;
}

/** Where a plan meets another feature. */
export interface Meeting {
  with: string;
  /** Our claim and its tasks. */
  key: string;
  tasks: readonly string[];
  /** Their claim as they wrote it. */
  theirs: string;
  /** A file that both may touch; absent for keys. */
  path?: string;
}

/**
 * The claims in an answer of `discover_agents`, or in what `capabilities call` prints of it; `undefined` when it
 * has no list of agents.
 */
export function otherClaims(answer: unknown): OtherClaim[] | undefined {
  const body = isObject(answer) && "answer" in answer ? answer["answer"] : answer;
  const agents = isObject(body) ? body["agents"] : body;
  if (!Array.isArray(agents)) return undefined;
  return agents.filter(isObject).flatMap((agent) => {
    const owner =
      firstText(agent, ["change", "feature", "id", "name"]) ?? "an agent without a name";
    const claims = Array.isArray(agent["claims"]) ? agent["claims"] : [];
    return claims
      .map((claim: unknown) =>
        isObject(claim) ? firstText(claim, ["key", "path", "pattern"]) : claim,
      )
      .filter((text) => typeof text === "string")
      .map((text) => ({ owner, text }));
  });
}

function firstText(from: JsonObject, keys: readonly string[]): string | undefined {
  return keys.map((key) => from[key]).find((value) => typeof value === "string");
}

/** Every pair of a claim of ours and one of others that can mean the same; `owner` is our own feature. */
export function meetings(
  claims: readonly PlanningClaim[],
  others: readonly OtherClaim[],
  owner: string,
): Meeting[] {
  return others
    .filter((other) => other.owner !== owner)
    .flatMap((other) => claims.flatMap((claim) => meeting(claim, other) ?? []));
}

function meeting(claim: PlanningClaim, other: OtherClaim): Meeting | undefined {
  const theirs = claimOf(other.text, tidyPath);
  const isFile = theirs.key.startsWith("file:");
  if (isFile !== claim.key.startsWith("file:")) return undefined;
  const found = overlap(claim.pattern, theirs.pattern, claim.denied);
  if (!found) return undefined;
  const { key, tasks } = claim;
  return {
    with: other.owner,
    key,
    tasks,
    theirs: other.text,
    ...(isFile && { path: found.path }),
  };
}
