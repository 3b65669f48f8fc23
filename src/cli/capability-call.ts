import { isToolName, TOOL_NAMES, type ToolName } from "../coordinator/capability.ts";
import { addressFault } from "../coordinator/detect.ts";
import { callHttpTool, type HttpCoordinator } from "../coordinator/http.ts";
import { isObject, type JsonObject } from "../coordinator/json.ts";
import { Unusable } from "../coordinator/server.ts";
import { verdictOf } from "../coordinator/verdict.ts";
import { readBytes, readStream } from "../host/files.ts";
import { jsonText } from "../report/escape.ts";
import { httpCoordinator, patience } from "./capabilities.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation, OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { resolve } from "node:path";

const MOST_INPUT = 256 * 1024;

/**
 * `parallel-plan capabilities call TOOL [JSON]`: calls one tool of the coordinator at `COORDINATION_API_URL` and
 * prints what it says as JSON. Ends with 0 only when the coordinator said yes.
 */
export async function capabilityCall(
  { positionals, values }: Invocation,
  io: Io,
): Promise<ExitCode> {
  const [, tool = "", given, ...more] = positionals;
  if (!isToolName(tool))
    throw new Refusal("usage", `"${tool}" is no tool; expected one of ${TOOL_NAMES.join(", ")}`);
  if (more.length > 0 || (given !== undefined && values["input"] !== undefined))
    throw new Refusal(
      "usage",
      "the input is given twice; expected one JSON object or --input FILE",
    );
  const at = coordinator(io);
  const input = readObject(given ?? (await readInput(values["input"], io)));
  const { exit, told } = await answer(at, tool, input, values);
  io.stdout.write(`${jsonText({ version: 1, tool, ...told }, 2)}\n`);
  return exit;
}

async function answer(
  at: HttpCoordinator,
  tool: ToolName,
  input: JsonObject,
  values: OptionValues,
): Promise<{ exit: ExitCode; told: object }> {
  try {
    const answered = await callHttpTool(at, tool, input, patience(values));
    const status = verdictOf(tool, answered);
    const exit = status === "ok" ? EXIT.clean : EXIT.errors;
    return { exit, told: { status, answer: answered.value } };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const { code, message } = error;
    return { exit: EXIT.errors, told: { status: "failed", problem: { code, message } } };
  }
}

function coordinator(io: Io): HttpCoordinator {
  const found = httpCoordinator(io);
  if (!found) {
    const expected = "expected an address of http or https, where the coordinator listens";
    throw new Refusal("no-coordinator", `COORDINATION_API_URL is not set; ${expected}`);
  }
  const fault = addressFault(found.url);
  if (fault === undefined) return found;
  throw new Refusal("no-coordinator", `COORDINATION_API_URL cannot be asked: ${fault}`);
}

async function readInput(name: OptionValues[string], io: Io): Promise<string> {
  if (typeof name !== "string") return "{}";
  if (name === "-") return (await readStream(io.stdin, MOST_INPUT)).toString("utf8");
  const read = await readBytes(resolve(io.cwd, name), MOST_INPUT);
  if ("bytes" in read) return read.bytes.toString("utf8");
  throw new Refusal("unreadable", `--input ${name} cannot be read; expected a file with JSON`);
}

function readObject(text: string): JsonObject {
  if (Buffer.byteLength(text) > MOST_INPUT)
    throw new Refusal("limit", `the input is over ${MOST_INPUT} bytes`);
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below.
  }
  throw new Refusal("usage", "the input of a tool is no JSON object");
}
