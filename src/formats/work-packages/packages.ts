import type { Dependency, Located, PathMention, Task } from "../../model/plan.ts";
import type { LineIndex } from "../../model/place.ts";
import type { PackageDetails, Step } from "./document.ts";
import type { Fields } from "../yaml/fields.ts";
import { readGlob } from "./glob-text.ts";
import { isLoose } from "./is-loose.ts";
import { COMMAND } from "./command-keys.ts";
import type { LockText } from "./locks.ts";
import { partsAt } from "./parts-at.ts";
import { saidPlainly } from "./plainly.ts";
import type { Said } from "./said.ts";
import { claimsOf } from "./claims.ts";
import { dependencySlots } from "../yaml/slots.ts";

/** A package as a task, with what only packages have. */
export interface ReadPackage {
  task: Task;
  details: PackageDetails;
}

/** The keys of the published form, with those that people write instead. */
const ID = ["package_id", "id"];
const TITLE = ["title", "name", "package_id", "id"];

/** What a package that integrates calls itself; an integration test needs what it tests together. */
const INTEGRATES = new Set(["integrate", "integrates", "integration", "merge", "merging"]);
const INTEGRATION_TEST = /^integrat(?:e|es|ion)[-_ ]test(?:s|ing)?$/;

/** The ids of all packages of a document. */
export function packageIds(top: Fields): ReadonlySet<string> {
  return new Set(top.mappings("packages").flatMap((fields) => firstText(fields, ID)?.value ?? []));
}

/**
 * Reads one package; `defaults` holds for what it leaves out, `ids` are those of all packages. A package
 * without an id is none.
 */
export async function readPackage(
  fields: Fields,
  defaults: Fields,
  index: LineIndex,
  ids: ReadonlySet<string>,
): Promise<ReadPackage | undefined> {
  const id = firstText(fields, ID);
  if (!id) return undefined;
  const source = fields.values();
  const said = saidPlainly(source) ?? (await import("./said.ts")).saidBy(source, ids);
  const dependencyKey = said.dependencies[0]?.key;
  const steps = said.steps.map((path) => readStep(fields.below(path)));
  const locks = locksIn(said, fields, index);
  const timeout = fields.number("timeout_minutes") ?? defaults.number("timeout_minutes");
  const priority = fields.number("priority") ?? defaults.number("priority");
  const ttl = fields.mapping("locks").number("ttl_minutes") ?? defaults.number("lock_ttl_minutes");
  const beyond = async (): Promise<string[]> =>
    (await import("./beyond.ts")).packageBeyond(fields, said);
  const worktree = fields.mapping("worktree").text("name") ?? fields.text("worktree");
  const worktreeMode = fields.mapping("worktree").text("mode")?.value;
  const taskType = fields.text("task_type")?.value;
  return {
    task: {
      id: id.value,
      title: firstText(fields, TITLE)?.value ?? id.value,
      done: false,
      dependsOn: dependenciesOf(said, fields, index),
      ...(dependencyKey !== undefined && { dependencyAt: fields.at(dependencyKey) }),
      dependencySlots: dependencySlots(fields, dependencyKey, index, "depends_on"),
      claims: claimsOf(said.scope, fields, index),
      locks: locks.keys,
      lockFiles: locks.files.map(mention),
      ...(priority && { priority }),
      verification: said.checks.flatMap(({ text, path, isCommand }) =>
        isCommand ? [{ value: text, at: fields.at(...path) }] : [],
      ),
      ...((steps.some(isWithoutCommand) || said.checks.some(({ isCommand }) => !isCommand)) && {
        isCheckedOtherwise: true as const,
      }),
      ...(worktree && { worktree }),
      ...(integrates(fields.text("type")?.value ?? taskType ?? "") && { joins: true as const }),
      brief: {
        text: fields.text("description")?.value ?? "",
        readingList: fields.mapping("scope").has("read_allow"),
        saysNoFiles: false,
        code: [],
      },
      at: id.at,
      section: fields.at(),
    },
    details: {
      id: id.value,
      ...(taskType !== undefined && { taskType }),
      ...(ttl && { ttl }),
      ...(fields.mapping("locks").has("ttl_minutes") && { hasOwnTtl: true as const }),
      ...(timeout && { timeout }),
      ...(worktree && { worktree }),
      ...(worktreeMode !== undefined && { worktreeMode }),
      steps,
      beyond,
      ...((await isCheckUnread(fields)) && { isCheckUnread: true as const }),
      ...(isLoose(fields) && { isLoose: true as const }),
      at: id.at,
    },
  };
}

function integrates(type: string): boolean {
  const word = type.toLowerCase();
  return INTEGRATES.has(word) || (word.startsWith("integrat") && INTEGRATION_TEST.test(word));
}

function firstText(fields: Fields, keys: readonly string[]): Located<string> | undefined {
  for (const key of keys) {
    const found = fields.text(key);
    if (found) return found;
  }
  return undefined;
}

/** The dependencies under all the names that they have; what a later one repeats is one. */
function dependenciesOf(said: Said, fields: Fields, index: LineIndex): Dependency[] {
  const [first, ...more] = said.dependencies.map(({ key, ids }): Dependency[] => {
    // Where something else stands among the ids, they are read and the schema tells the rest.
    if (!ids) return fields.texts(key).map(({ value, at }) => ({ id: value, at }));
    const places = partsAt(ids, (path) => fields.at(key, ...path), index);
    return ids.map(({ text }, i) => ({ id: text, at: places[i]! }));
  });
  const known = new Set(first?.map(({ id }) => id));
  const others = more.flat().filter(({ id }) => !known.has(id) && known.add(id));
  return [...(first ?? []), ...others];
}

function mention({ value, at }: Located<string>): PathMention {
  return { ...readGlob(value), written: value, at };
}

function readStep(fields: Fields): Step {
  const [kind, command] = [fields.text("kind")?.value, firstText(fields, COMMAND)];
  const exitCode = fields.number("expect_exit_code")?.value;
  return {
    ...(kind !== undefined && { kind }),
    ...(command && { command }),
    ...(exitCode !== undefined && exitCode !== 0 && { exitCode }),
    at: fields.at(),
  };
}

/** True for a step that CI or a person does. */
function isWithoutCommand({ kind }: Step): boolean {
  return kind === "ci" || kind === "manual";
}

/** Locks as the schema has them, or a list or text of both kinds. */
function locksIn(
  { locks }: Said,
  fields: Fields,
  index: LineIndex,
): { keys: Located<string>[]; files: Located<string>[] } {
  const places = partsAt(locks, (path) => fields.at("locks", ...path), index);
  const of = (kind: LockText["is"]): Located<string>[] =>
    locks.flatMap(({ is, text }, i) => (is === kind ? [{ value: text, at: places[i]! }] : []));
  return { keys: of("keys"), files: of("files") };
}

/** True where a misspelt key, a key of another tool or a text may be meant as the verification. */
async function isCheckUnread(fields: Fields): Promise<boolean> {
  // The schema asks for one: few packages have none.
  if (!fields.has("verification"))
    return (await import("./foreign.ts")).namesVerification(fields.keys());
  const inside = fields.mapping("verification");
  if (inside.keys().length === 0) return fields.text("verification") !== undefined;
  const steps = inside.mappings("steps").flatMap((step) => step.keys());
  return inside.keys().some((key) => !PARTS.has(key)) || steps.some((key) => !STEP.has(key));
}

const PARTS = new Set(["tier_required", "steps"]);
const STEP = new Set(
  "name kind command ci manual_instructions cwd env expect_exit_code evidence".split(" "),
);
