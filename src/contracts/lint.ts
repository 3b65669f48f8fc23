import type { Finding } from "../model/diagnostic.ts";
import type { Place } from "../model/place.ts";
import { closure, type Contract, type ReadingFinding } from "./contract.ts";
import {
  judgeAll,
  type Judged,
  type JudgedKind,
  JUDGES,
  type PlacedFault,
  tryOnDatabase,
} from "./judge.ts";
import { placeOf } from "./pointer.ts";
import { refsOf } from "./refs.ts";
import type { Toolbox, ToolName } from "./tools.ts";
import type { Fault } from "./thread/task.ts";

/** What was found in contracts, by path, and which of them no tool has seen. */
export interface Linted {
  invalid: Map<string, ReadingFinding[]>;
  unchecked: Unchecked[];
  /** Tools that are not installed. */
  missing: ToolName[];
}

/** One sentence for each tool that is missing or failed, and each file that no tool has seen. */
export interface Unchecked {
  message: string;
  /** The file, where it is one. */
  path?: string;
  severity?: "info";
}

/**
 * Has every contract judged by the tool for its kind; a tool that is not installed is said once. With the
 * address of a database, SQL is tried there as well.
 */
export async function lintContracts(
  contracts: readonly Contract[],
  tools: Toolbox,
  databaseUrl?: string,
): Promise<Linted> {
  const invalid = new Map(contracts.map(({ path, findings }) => [path, [...findings]]));
  const byPath = new Map(contracts.map((contract) => [contract.path, contract]));
  const unchecked: Unchecked[] = [];
  const allMissing = new Set<ToolName>();
  const run = async (
    kind: JudgedKind,
    done: string,
    needed: readonly ToolName[],
    judge: (own: Contract[]) => Promise<Judged>,
  ): Promise<void> => {
    const own = contracts.filter((one) => one.kind === kind && isWhole(one, byPath));
    if (own.length === 0) return;
    const { one, many } = JUDGES[kind];
    const are = own.length === 1 ? `1 ${one} is` : `${own.length} ${many} are`;
    const missing = tools.missing(needed);
    for (const name of missing) allMissing.add(name);
    const judged = missing.length > 0 ? notInstalled(missing, tools) : await judge(own);
    if ("problem" in judged) unchecked.push({ message: `${are} not ${done}: ${judged.problem}` });
    else
      for (const fault of judged.faults)
        invalid.get(fault.path)?.push(findingOf(fault, byPath.get(fault.path)!));
  };
  for (const kind of Object.keys(JUDGES) as JudgedKind[]) {
    const { tool } = JUDGES[kind];
    await run(kind, "checked", [tool], async (own) =>
      said(tool, await judgeAll(kind, { own, byPath, tools })),
    );
  }
  for (const path of partsOfNothing(contracts, byPath))
    unchecked.push({ message: `${path} is not checked: ${NOTHING_KNOWN}`, path });
  if (databaseUrl !== undefined) {
    await run("sql", "tried on the database", ["pg", "pgsql-parser"], async (own) =>
      said("pg", await tryOnDatabase(own, databaseUrl, tools)),
    );
  }
  return { invalid, unchecked, missing: [...allMissing] };
}

const NOTHING_KNOWN =
  "expected the key openapi or $schema at the top, or a contract that refers to it";

/** Files that are named to a user, one by one. */
const MOST_NAMED = 5;

/** What is said of files beside the contracts that no tool reads: together, as they may be anything. */
export function unreadBeside(paths: readonly string[]): Unchecked[] {
  if (paths.length === 0) return [];
  const named = paths.slice(0, MOST_NAMED).join(", ");
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "";
  const are =
    paths.length === 1 ? "lies beside the contracts and is" : "lie beside the contracts and are";
  return [{ message: `${named}${more} ${are} not checked: ${NO_TOOL}`, severity: "info" }];
}

const NO_TOOL = "expected OpenAPI, JSON Schema or SQL";

/** Files of no kind of their own that no contract of a kind refers to: no tool sees them. */
function partsOfNothing(
  contracts: readonly Contract[],
  byPath: ReadonlyMap<string, Contract>,
): string[] {
  const owners = contracts.filter(({ kind }) => kind !== "part");
  const seen = new Set(owners.flatMap((one) => closure(one, byPath)));
  return contracts
    .filter((one) => !seen.has(one) && one.findings.length === 0)
    .map(({ path }) => path);
}

/** True when the contract and all that it refers to could be read: else the tool would only repeat that. */
function isWhole(contract: Contract, byPath: ReadonlyMap<string, Contract>): boolean {
  return closure(contract, byPath).every(({ findings }) => findings.length === 0);
}

function notInstalled(missing: readonly ToolName[], tools: Toolbox): Judged {
  const are = missing.length === 1 ? "is" : "are";
  return {
    problem: `${missing.join(", ")} ${are} not installed; run ${tools.installCommand(missing)}`,
  };
}

/** Names the tool that came to nothing. */
function said(tool: ToolName, judged: Judged): Judged {
  return "problem" in judged ? { problem: `${tool} came to nothing: ${judged.problem}` } : judged;
}

/** Characters of a tool's message that are told. */
const MOST_SAID = 400;

function findingOf(fault: Fault | PlacedFault, contract: Contract): Finding {
  const severity = fault.severity;
  const message = fault.message.replace(/\s+/g, " ").slice(0, MOST_SAID);
  return { at: atOf(fault, contract), message, ...(severity && { severity }) };
}

function atOf(fault: Fault | PlacedFault, { document, index }: Contract): Place {
  if ("at" in fault) return fault.at;
  if (fault.offset !== undefined) return index.place(fault.offset, fault.offset + 1);
  if (!document) return index.place(0, 0);
  const lost = /can't resolve reference (\S+) from/.exec(fault.message)?.[1];
  const ref = lost && [...refsOf(document.value)].find((one) => one.ref === lost);
  if (ref) return document.placeOf(ref.at);
  return placeOf(document, fault.pointer ?? "", fault.onKey);
}
