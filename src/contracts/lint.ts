import type { Worked } from "../host/worker.ts";
import type { Finding } from "../model/diagnostic.ts";
import type { Place } from "../model/place.ts";
import type { Contract, ContractKind } from "./contract.ts";
import { placeOf } from "./pointer.ts";
import { refsOf } from "./refs.ts";
import { installCommand, type Toolbox, type ToolName } from "./tools.ts";
import { lintTypeScript } from "./typescript.ts";
import { work } from "./work.ts";
import type { Fault } from "./work/task.ts";

/** What a tool found, or why it came to nothing. */
export type Judged = { faults: (Fault | PlacedFault)[] } | { problem: string; ended?: true };

/** A fault whose place the tool itself gives. */
export interface PlacedFault extends Pick<Fault, "path" | "message" | "severity"> {
  at: Place;
}

/** What was found in contracts, by path, and which of them no tool has seen. */
export interface Linted {
  invalid: Map<string, Finding[]>;
  /** One sentence for each tool that is missing or failed. */
  unchecked: string[];
}

/** Who judges which contracts. */
const JUDGES: Readonly<Record<Exclude<ContractKind, "part">, ToolName>> = {
  openapi: "@redocly/openapi-core",
  schema: "ajv",
  sql: "pgsql-parser",
  typescript: "typescript",
};

const NAMES: Readonly<Record<keyof typeof JUDGES, readonly [one: string, many: string]>> = {
  openapi: ["OpenAPI document", "OpenAPI documents"],
  schema: ["JSON Schema", "JSON Schemas"],
  sql: ["file of SQL", "files of SQL"],
  typescript: ["generated file of TypeScript", "generated files of TypeScript"],
};

/** Has every contract judged by the tool for its kind; a tool that is not installed is said once. */
export async function lintContracts(
  contracts: readonly Contract[],
  tools: Toolbox,
): Promise<Linted> {
  const invalid = new Map(contracts.map(({ path, findings }) => [path, [...findings]]));
  const byPath = new Map(contracts.map((contract) => [contract.path, contract]));
  const unchecked: string[] = [];
  for (const kind of Object.keys(JUDGES) as (keyof typeof JUDGES)[]) {
    const own = contracts.filter((one) => one.kind === kind && isWhole(one, byPath));
    if (own.length === 0) continue;
    const tool = JUDGES[kind];
    const [one, many] = NAMES[kind];
    const count = own.length === 1 ? `1 ${one} is` : `${own.length} ${many} are`;
    if (!tools.find(tool)) {
      const install = installCommand([tool]);
      unchecked.push(`${count} not checked: ${tool} is not installed; run ${install}`);
      continue;
    }
    const judged = await judgeAll(kind, own, byPath, tools);
    if ("problem" in judged) {
      unchecked.push(`${count} not checked: ${tool} came to nothing: ${judged.problem}`);
    } else {
      for (const fault of judged.faults)
        invalid.get(fault.path)?.push(findingOf(fault, byPath.get(fault.path)!));
    }
  }
  return { invalid, unchecked };
}

/** True when the contract and all that it refers to could be read: else the tool would only repeat that. */
function isWhole(contract: Contract, byPath: ReadonlyMap<string, Contract>): boolean {
  return closure(contract, byPath).every(({ findings }) => findings.length === 0);
}

/** A contract with everything that it refers to. */
export function closure(contract: Contract, byPath: ReadonlyMap<string, Contract>): Contract[] {
  const reached = new Set([contract]);
  for (const one of reached) {
    for (const path of one.parts) {
      const part = byPath.get(path);
      if (part) reached.add(part);
    }
  }
  return [...reached];
}

/** Judges contracts together; where that is too much for the tool, one by one, to say of which. */
async function judgeAll(
  kind: keyof typeof JUDGES,
  own: readonly Contract[],
  byPath: ReadonlyMap<string, Contract>,
  tools: Toolbox,
): Promise<Judged> {
  const judged = await judge(kind, own, byPath, tools);
  if ("faults" in judged || !judged.ended) return judged;
  if (own.length === 1)
    return { faults: [{ path: own[0]!.path, message: tooMuch(JUDGES[kind], judged.problem) }] };
  const faults: (Fault | PlacedFault)[] = [];
  for (const one of own) {
    const alone = await judgeAll(kind, [one], byPath, tools);
    if ("problem" in alone) return alone;
    faults.push(...alone.faults);
  }
  return { faults };
}

function tooMuch(tool: ToolName, problem: string): string {
  return `the contract is too much for ${tool}: ${problem}; expected a smaller one`;
}

async function judge(
  kind: keyof typeof JUDGES,
  own: readonly Contract[],
  byPath: ReadonlyMap<string, Contract>,
  tools: Toolbox,
): Promise<Judged> {
  const { entry: module } = tools.find(JUDGES[kind])!;
  const textOf = ({ path, index }: Contract): { path: string; text: string } => ({
    path,
    text: index.text,
  });
  switch (kind) {
    case "openapi": {
      const files = [...new Set(own.flatMap((one) => closure(one, byPath)))].map(textOf);
      const entries = own.map(({ path }) => path);
      return faultsOf(await work<Fault[]>({ does: "lint-openapi", module, files, entries }));
    }
    case "schema": {
      const of = (file: string): string => new URL(`./dist/${file}`, packageUrl(module)).href;
      const all = new Set(own.flatMap((one) => closure(one, byPath)));
      const schemas = [...all].map(({ path, document }) => ({ path, value: document?.value }));
      const draft7 = of("refs/json-schema-draft-07.json");
      return faultsOf(
        await work<Fault[]>({ does: "lint-schemas", module: of("2020.js"), draft7, schemas }),
      );
    }
    case "sql":
      return faultsOf(await work<Fault[]>({ does: "lint-sql", module, files: own.map(textOf) }));
    case "typescript":
      return lintTypeScript(own, tools.find("typescript")!);
  }
}

/** ajv's main module lies in `dist/`. */
function packageUrl(module: string): string {
  return module.replace(/dist\/[^/]*$/, "");
}

function faultsOf(worked: Worked<Fault[]>): Judged {
  return "value" in worked ? { faults: worked.value } : worked;
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
