import { DEFAULT_LIMITS, type Parsed } from "../../src/formats/format.ts";
import { readPlan } from "../../src/formats/read.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Diagnostic, ParserFinding } from "../../src/model/diagnostic.ts";
import type { Plan } from "../../src/model/plan.ts";
import { Repository } from "../../src/model/repository.ts";
import type { LawCase } from "./case.ts";
import { isLink } from "./reach.ts";
import { planModel } from "./plan-model.ts";
import { planText } from "./plan-text.ts";

/** A pair of tasks that is told to race on a path. */
export interface Race {
  rule: "ownership/write-race" | "ownership/create-race";
  a: number;
  b: number;
  path: string;
}

/** A pair of tasks that is told to hold one lock. */
export type SharedLock = Pick<Race, "a" | "b">;

/** What a validator makes of a plan. */
export interface Verdict {
  /** No finding is an error. */
  accepted: boolean;
  errors: readonly Diagnostic[];
  races: readonly Race[];
  sharedLocks: readonly SharedLock[];
  /** Tasks that read what another may change meanwhile: they get no promise about what they read. */
  unsteady: ReadonlySet<number>;
}

/** A validator: ours, or a broken one that the law has to find out. */
export type Judge = (lawCase: LawCase) => Promise<Verdict>;

/** The validator of the product, with the files of the case as its repository. */
export const judge: Judge = async (lawCase) => {
  const { parsed, findings } = await readCase(lawCase);
  const { diagnostics } = await lint({
    parsed,
    findings,
    repository: repositoryOf(lawCase),
    surroundings: { path: "docs/plans/parallel-plan.md", hasShared: true },
    settings: new Map(),
  });
  return verdictOf(lawCase, diagnostics);
};

function repositoryOf({ files }: LawCase): Repository {
  const links = [...files].filter(([path]) => isLink(path, files));
  return new Repository({
    files: files.keys(),
    links: links.map(([path, { text }]) => [path, text] as const),
  });
}

/** The plan of a case as the product has it. A plan that is not read as it was meant is an error of the test. */
async function readCase(
  lawCase: LawCase,
): Promise<{ parsed: Parsed; findings: readonly ParserFinding[] }> {
  if (lawCase.medium === "model") return { parsed: planModel(lawCase), findings: [] };
  const text = planText(lawCase);
  const { parsed, findings } = await readPlan(new TextEncoder().encode(text), "parallel-plan.md", {
    limits: DEFAULT_LIMITS,
  });
  const [read, meant] = [outlineOf(parsed?.plan), outlineOf(planModel(lawCase).plan)];
  if (!parsed || read !== meant)
    throw new Error(`the plan was read as\n${read}\nand meant as\n${meant}\n${text}`);
  return { parsed, findings };
}

/** What of a plan decides about races, in words. */
function outlineOf(plan: Plan | undefined): string {
  const lines = plan?.tasks.map(({ id, done, dependsOn, claims }) => {
    const needs = dependsOn.map((other) => other.id).toSorted();
    const paths = claims.map(({ access, shape, pattern }) => `${access} ${shape} ${pattern}`);
    return `${id}${done ? " (done)" : ""} needs [${needs.join()}]: ${paths.toSorted().join(", ")}`;
  });
  return lines?.join("\n") ?? "";
}

function verdictOf({ tasks }: LawCase, diagnostics: readonly Diagnostic[]): Verdict {
  const numberOf = (id: string | undefined): number => tasks.findIndex((task) => task.id === id);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const races = errors.flatMap(({ rule, tasks: [a, b], paths: [path] }): Race[] =>
    rule === "ownership/write-race" || rule === "ownership/create-race"
      ? [{ rule, a: numberOf(a), b: numberOf(b), path: path ?? "" }]
      : [],
  );
  const sharedLocks = errors.flatMap(({ rule, tasks: [a, b] }): SharedLock[] =>
    rule === "lock/conflict" ? [{ a: numberOf(a), b: numberOf(b) }] : [],
  );
  const stale = diagnostics.filter(({ rule }) => rule === "ownership/stale-read");
  const unsteady = new Set(stale.flatMap((found) => found.tasks.map(numberOf)));
  return { accepted: errors.length === 0, errors, races, sharedLocks, unsteady };
}
