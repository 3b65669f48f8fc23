import { join, posix } from "node:path";
import { lintContracts } from "../../src/contracts/lint.ts";
import { contractOf } from "../../src/contracts/collect.ts";
import { OWN_FOLDER, Toolbox } from "../../src/contracts/tools.ts";
import { readYaml, type YamlDocument } from "../../src/formats/yaml/document.ts";
import { LineIndex } from "../../src/model/place.ts";
import { readConfig } from "../../src/formats/config/read.ts";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import { readPlan } from "../../src/formats/read.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { ParserFinding } from "../../src/model/diagnostic.ts";
import { Repository } from "../../src/model/repository.ts";
import type { RuleName } from "../../src/model/rule-name.ts";
import type { Example } from "./page.ts";

/** The findings of one rule in an example, each as `LINE:COLUMN severity message`. */
export async function findingsIn(example: Example, rule: RuleName): Promise<string[]> {
  const document = await read(example);
  const { diagnostics } = await lint({
    ...document,
    ...around(example, document.parsed?.plan),
    settings: new Map(),
  });
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ location: { start }, severity, message }) => {
      return `${start.line}:${start.column} ${severity} ${message}`;
    });
}

async function read({
  path,
  text,
}: Example): Promise<Pick<Parameters<typeof lint>[0], "parsed" | "findings">> {
  const bytes = new TextEncoder().encode(text);
  if (path === ".parallel-plan.yaml") return { findings: (await readConfig(bytes)).findings };
  if (path.startsWith("contracts/")) return { findings: await contractFindings(path, text) };
  const { parsed, findings } = await readPlan(bytes, path, { limits: DEFAULT_LIMITS });
  return { findings, ...(parsed && { parsed }) };
}

/** What `contracts lint` says of a contract, with the tools that this project itself has. */
async function contractFindings(path: string, text: string): Promise<ParserFinding[]> {
  const root = join(import.meta.dirname, "..", "..");
  const read = (index: LineIndex): YamlDocument => readYaml(index.text, 0, index, DEFAULT_LIMITS);
  const contract = contractOf(path, join(root, path), new LineIndex(text), { root, read });
  const tools = new Toolbox({ root, own: join(root, OWN_FOLDER), ownWord: OWN_FOLDER });
  const { invalid, unchecked } = await lintContracts([contract], tools);
  return [
    ...(invalid.get(path) ?? []).map((one) => ({ ...one, rule: "contract/invalid" as const })),
    ...unchecked.map(({ message }) => {
      return { rule: "contract/tool-missing" as const, at: contract.index.place(0, 0), message };
    }),
  ];
}

/** What lies around the document, where the example shows a repository; git ignores nothing of it. */
function around(
  { path, files, tasksFile }: Example,
  plan: Plan | undefined,
): Pick<Parameters<typeof lint>[0], "repository" | "surroundings"> {
  if (!files) return {};
  const hasShared = files.includes(posix.join(posix.dirname(path), "shared.md"));
  const inside = (plan?.tasks ?? [])
    .flatMap(({ worktree }) => (worktree ? [worktree.value] : []))
    .filter((value) => value.includes("/") && !value.startsWith(".."));
  const worktrees = new Map(inside.map((value) => [value, { path: value, isIgnored: false }]));
  return {
    repository: new Repository({ files, worktrees }),
    surroundings: { path, hasShared, ...(tasksFile !== undefined && { tasksFile }) },
  };
}
