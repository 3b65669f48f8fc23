import { realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { WorkPackagesDocument } from "../formats/work-packages/document.ts";
import { DEFAULT_LIMITS } from "../formats/format.ts";
import { readPlan, type ReadFile } from "../formats/read.ts";
import { readYaml } from "../formats/yaml/document.ts";
import { type Collected, collectContracts } from "../contracts/collect.ts";
import { CONTRACT_LIMITS } from "../contracts/contract.ts";
import { OWN_FOLDER, Toolbox, type ToolName } from "../contracts/tools.ts";
import { packageRoot } from "../host/package-root.ts";
import { shellWord } from "../model/shell-word.ts";
import { displayPath } from "../host/root.ts";
import { EXIT, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { openOne, type OneSource, planOf } from "./one-source.ts";
import type { Options } from "./options.ts";

/** A plan of work packages with its contracts and the tools for them. */
export interface ContractPlan extends OneSource, Collected {
  /** Path from the root. */
  path: string;
  /** Where paths of the plan start. */
  where: { root: string; plan?: string };
  document: ReadFile;
  packages: WorkPackagesDocument;
  tools: Toolbox;
}

/** Opens the plan that a command line names and collects its contracts; another format is refused. */
export async function openContracts(
  command: string,
  positionals: readonly string[],
  options: Options,
  io: Io,
): Promise<ContractPlan> {
  const source = await openOne(command, positionals, options, io);
  const { path: root } = source.workspace.root;
  const { limits } = source.workspace.config;
  const document = await readPlan(source.bytes, source.file, { limits, root });
  const { format } = planOf(document);
  if (document.parsed?.format !== "work-packages")
    throw new Refusal(
      "usage",
      `${positionals[0]} is a ${format}; expected a work-packages.yaml, which names contracts`,
    );
  const packages = document.parsed.document as WorkPackagesDocument;
  const path = displayPath(root, source.file);
  const where = { root, ...(!isAbsolute(path) && { plan: path }) };
  const { typescript } = packages.generated;
  const collected = await collectContracts({
    ...where,
    named: packages.contracts,
    ...(typescript && { typescript }),
    read: (index) => readYaml(index.text, 0, index, { ...DEFAULT_LIMITS, ...CONTRACT_LIMITS }),
  });
  const tools = toolboxOf(root, io);
  return { ...source, ...collected, path, where, document, packages, tools };
}

/** The tools of a repository; a variable of the environment may name another folder for them. */
function toolboxOf(root: string, { cwd, env }: Io): Toolbox {
  const named = env["PARALLEL_PLAN_CONTRACT_TOOLS"];
  const own = named ? resolve(cwd, named) : join(root, OWN_FOLDER);
  const near = named ?? (relative(realpathSync(cwd), own) || ".");
  return new Toolbox({ root, own, ownWord: shellWord(near) ?? OWN_FOLDER, program: packageRoot() });
}

/** Work is done with contracts that can be read, or not at all. */
export function refuseFaulty({ contracts, inPlan, path }: Collected & { path: string }): void {
  const faulty = contracts.find(({ findings }) => findings.length > 0);
  const [finding] = faulty?.findings ?? inPlan;
  if (!finding) return;
  const place = `${faulty?.path ?? path}:${finding.at.start.line}`;
  throw new Refusal("contract-invalid", `${place} ${finding.message}`, EXIT.errors);
}

/** Refuses to start without a tool, and says what to install. */
export function needTools({ tools }: ContractPlan, names: readonly ToolName[]): void {
  const missing = tools.missing(names);
  if (missing.length === 0) return;
  const are = missing.length === 1 ? "is" : "are";
  const sentence = `${missing.join(", ")} ${are} not installed; run ${tools.installCommand(missing)}`;
  throw new Refusal("tool-missing", sentence);
}
