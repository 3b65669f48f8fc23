import type { YamlDocument } from "../formats/yaml/document.ts";
import type { Finding } from "../model/diagnostic.ts";
import type { LineIndex } from "../model/place.ts";

/** What a contract is, which decides who judges it. */
export type ContractKind = "openapi" | "schema" | "sql" | "typescript" | "part";

/** What was found while reading; `overLimit` where it is over a limit. */
export type ReadingFinding = Finding & { overLimit?: true };

/** A file of the contracts, as far as it could be read. */
export interface Contract {
  /** From the repository's root. */
  path: string;
  /** Absolute, without symbolic links. */
  file: string;
  kind: ContractKind;
  index: LineIndex;
  /** Of YAML and JSON. */
  document?: YamlDocument;
  /** Paths of the files that it refers to. */
  parts: string[];
  /** What is wrong with it before any tool has seen it; over a limit, nothing of it was read. */
  findings: ReadingFinding[];
}

/** How much a contract may hold; all are counted before any tool is loaded. */
export const CONTRACT_LIMITS = {
  /** Bytes of a file. */
  bytes: 512 * 1024,
  files: 200,
  /** Characters of all files together. */
  characters: 2 * 1024 * 1024,
  depth: 48,
  field: 64 * 1024,
};

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
