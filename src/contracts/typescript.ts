import { runNode } from "../host/run-node.ts";
import type { InstalledPackage } from "../host/package.ts";
import { resolvePath } from "../host/inside.ts";
import { privateFolder } from "../host/private-folder.ts";
import type { Contract } from "./contract.ts";
import type { Judged } from "./judge.ts";

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  // The generated types stand alone: nothing else of the disk is read for them.
  noResolve: true,
  types: [],
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  pretty: false,
};

const LIMITS = { timeoutMs: 60_000, mostOutput: 1024 * 1024 };

/** Has the compiler judge TypeScript files; it emits nothing and runs nothing. */
export async function lintTypeScript(
  contracts: readonly Contract[],
  typescript: InstalledPackage,
): Promise<Judged> {
  const config = { compilerOptions: OPTIONS, files: contracts.map(({ file }) => file) };
  await using folder = await privateFolder({ "tsconfig.json": JSON.stringify(config) });
  const compiler = typescript.commands.get("tsc");
  if (compiler === undefined) return { problem: "typescript has no command tsc" };
  const ended = await runNode(compiler, ["--project", folder.path], folder.path, LIMITS);
  if (ended.problem !== undefined) return { problem: ended.problem, ended: true };
  const byFile = new Map(contracts.map((contract) => [contract.file, contract]));
  const faults = [...ended.output.matchAll(SAID)].flatMap(
    ([, path = "", line, column, message]) => {
      const contract = byFile.get(resolvePath(folder.path, path));
      if (!contract) return [];
      const start = { line: Number(line), column: Number(column) };
      return [{ path: contract.path, at: { start, end: start }, message: message ?? "" }];
    },
  );
  if (ended.code !== 0 && faults.length === 0)
    return { problem: ended.output.trim().split("\n", 1)[0] ?? "the compiler failed" };
  return { faults };
}

/** `src/a.ts(3,5): error TS2304: Cannot find name 'X'.` */
const SAID = /^(.+?)\((\d+),(\d+)\): error (TS\d+: .*)$/gm;
