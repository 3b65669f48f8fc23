import { definedOnly } from "../../support/package-cache.ts";
import { mustRun } from "../../e2e/support/process.ts";

/** What there is of Python: nothing (""), Python alone, or Python with Pydantic 2. */
export type Python = "" | "python" | "pydantic";

/** Looks for Python, and for Pydantic 2 in it. */
export async function findPython(): Promise<Python> {
  const told = async (code: string): Promise<string> => python(code, process.cwd()).catch(() => "");
  if ((await told("print(1)")) === "") return "";
  const version = await told("import pydantic; print(pydantic.VERSION)");
  return version.startsWith("2.") ? "pydantic" : "python";
}

/** Runs Python and gives what it printed; warnings are errors. */
export function python(code: string, cwd: string): Promise<string> {
  const options = { cwd, env: definedOnly(process.env), timeoutMs: 60_000 };
  return mustRun("python3", ["-B", "-W", "error", "-c", code], options);
}
