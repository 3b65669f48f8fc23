import type { TestProject } from "vitest/node";
import { inContinuousIntegration } from "../support/continuous-integration.ts";
import { provideTools } from "./support/tools.ts";
import { type Database, startDatabase } from "./support/database.ts";
import { findPython, type Python } from "./support/python.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of `node_modules` with the tools; "" when they cannot be had. */
    tools: string;
    /** Address of a PostgreSQL; "" where there is none. */
    database: string;
    python: Python;
  }
}

/**
 * Installs the tools, starts a database of its own and looks for a Python before any test runs. What
 * cannot be had is skipped on a developer's machine, which is said as the last thing on the screen; in CI
 * missing tools are a failure.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const skipped: string[] = [];
  const tools = await orSkipped("the tools for contracts", provideTools, skipped);
  if (tools === undefined && inContinuousIntegration()) throw new Error(skipped.join("\n"));
  const database = await orSkipped<Database>("a PostgreSQL", startDatabase, skipped);
  const python = await findPython();
  if (python === "") skipped.push("NOT TRIED: generated Python; no python3 was found");
  if (python === "python")
    skipped.push("ONLY PARSED: generated Python; Pydantic 2 is not installed");
  project.provide("tools", tools ?? "");
  project.provide("database", database?.url ?? "");
  project.provide("python", python);
  return async () => {
    await database?.stop();
    if (skipped.length > 0) console.error(notice(skipped));
  };
}

async function orSkipped<T>(
  what: string,
  provide: () => Promise<T>,
  skipped: string[],
): Promise<T | undefined> {
  try {
    return await provide();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    skipped.push(`NOT TRIED with ${what}: ${why.split("\n", 1)[0]}`);
    return undefined;
  }
}

function notice(skipped: readonly string[]): string {
  const line = "!".repeat(78);
  return [line, "PARTS OF THE SUITE OF CONTRACTS WERE SKIPPED", ...skipped, line].join("\n");
}
