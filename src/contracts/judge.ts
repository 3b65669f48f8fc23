import type { Worked } from "../host/worker.ts";
import type { Place } from "../model/place.ts";
import { closure, type Contract, type ContractKind } from "./contract.ts";
import type { Toolbox, ToolName } from "./tools.ts";
import { lintTypeScript } from "./typescript.ts";
import { work } from "./work.ts";
import type { Fault, TextFile } from "./thread/task.ts";

/** A fault whose place the tool itself gives. */
export interface PlacedFault extends Pick<Fault, "path" | "message" | "severity"> {
  at: Place;
}

/** What a tool found, or why it came to nothing; `ended` when the contracts were too much for it. */
export type Judged = { faults: (Fault | PlacedFault)[] } | { problem: string; ended?: true };

/** Contracts of one kind, among all contracts by path. */
interface Judging {
  own: readonly Contract[];
  byPath: ReadonlyMap<string, Contract>;
  tools: Toolbox;
}

/** Who judges contracts of a kind. */
interface Judge {
  tool: ToolName;
  one: string;
  many: string;
  judge(judging: Judging): Promise<Judged>;
}

export type JudgedKind = Exclude<ContractKind, "part">;

/** The judge of every kind; `part` has none of its own. */
export const JUDGES: Readonly<Record<JudgedKind, Judge>> = {
  openapi: {
    tool: "@redocly/openapi-core",
    one: "OpenAPI document",
    many: "OpenAPI documents",
    async judge({ own, byPath, tools }) {
      const module = tools.find("@redocly/openapi-core")!.entry;
      const files = [...new Set(own.flatMap((one) => closure(one, byPath)))].map(textOf);
      const entries = own.map(({ path }) => path);
      return faultsOf(await work<Fault[]>({ does: "lint-openapi", module, files, entries }));
    },
  },
  schema: {
    tool: "ajv",
    one: "JSON Schema",
    many: "JSON Schemas",
    async judge({ own, byPath, tools }) {
      // The main module lies in `dist/` as well, and knows draft 7 alone.
      const of = (file: string): string => new URL(file, tools.find("ajv")!.entry).href;
      const all = new Set(own.flatMap((one) => closure(one, byPath)));
      const schemas = [...all].map(({ path, document }) => ({ path, value: document?.value }));
      const draft7 = of("refs/json-schema-draft-07.json");
      const task = { does: "lint-schemas", module: of("2020.js"), draft7, schemas } as const;
      return faultsOf(await work<Fault[]>(task));
    },
  },
  sql: {
    tool: "pgsql-parser",
    one: "file of SQL",
    many: "files of SQL",
    async judge({ own, tools }) {
      const module = tools.find("pgsql-parser")!.entry;
      return faultsOf(await work<Fault[]>({ does: "lint-sql", module, files: own.map(textOf) }));
    },
  },
  typescript: {
    tool: "typescript",
    one: "generated file of TypeScript",
    many: "generated files of TypeScript",
    judge: ({ own, tools }) => lintTypeScript(own, tools.find("typescript")!),
  },
};

/** Judges contracts together; where that is too much for the tool, one by one, to say of which. */
export async function judgeAll(kind: JudgedKind, judging: Judging): Promise<Judged> {
  const { tool, judge } = JUDGES[kind];
  const judged = await judge(judging);
  if ("faults" in judged || !judged.ended) return judged;
  const [first, ...others] = judging.own;
  if (first && others.length === 0) {
    const message = `the contract is too much for ${tool}: ${judged.problem}; expected a smaller one`;
    return { faults: [{ path: first.path, message }] };
  }
  const faults: (Fault | PlacedFault)[] = [];
  for (const one of judging.own) {
    const alone = await judgeAll(kind, { ...judging, own: [one] });
    if ("problem" in alone) return alone;
    faults.push(...alone.faults);
  }
  return { faults };
}

/** Tries files of SQL on the user's database; nothing stays there. */
export async function tryOnDatabase(
  own: readonly Contract[],
  url: string,
  tools: Toolbox,
): Promise<Judged> {
  const [module, parser] = [tools.find("pg")!.entry, tools.find("pgsql-parser")!.entry];
  const task = { does: "try-sql", module, parser, url, files: own.map(textOf) } as const;
  return faultsOf(await work<Fault[]>(task));
}

function textOf({ path, index }: Contract): TextFile {
  return { path, text: index.text };
}

function faultsOf(worked: Worked<Fault[]>): Judged {
  return "value" in worked ? { faults: worked.value } : worked;
}
