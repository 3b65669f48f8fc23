import {
  TOOL_NAMES,
  addressFault,
  callHttpTool,
  httpCoordinator,
  isToolName,
  patience
} from "./chunk-M3YX5ZNZ.mjs";
import {
  Unusable
} from "./chunk-QFBI3X2K.mjs";
import {
  isObject
} from "./chunk-P3LG3OBS.mjs";
import {
  EXIT,
  Refusal,
  readBytes,
  readStream
} from "./chunk-ZU2Z7FRA.mjs";
import {
  jsonText,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/coordinator/verdict.ts
var SAYS_YES = {
  acquire_lock: "acquired",
  check_guardrails: "safe",
  check_policy: "allowed",
  submit_work: "accepted"
};
function verdictOf(tool, { status, value }) {
  if (status === 409) return "refused";
  const key = SAYS_YES[tool];
  if (key === void 0) return "ok";
  const said = isObject(value) ? value[key] : void 0;
  if (said === true) return "ok";
  return said === false ? "refused" : "unclear";
}

// src/cli/capability-call.ts
var MOST_INPUT = 256 * 1024;
async function capabilityCall({ positionals, values }, io) {
  const [, tool = "", given, ...more] = positionals;
  if (!isToolName(tool))
    throw new Refusal("usage", `"${tool}" is no tool; expected one of ${TOOL_NAMES.join(", ")}`);
  if (more.length > 0 || given !== void 0 && values["input"] !== void 0)
    throw new Refusal(
      "usage",
      "the input is given twice; expected one JSON object or --input FILE"
    );
  const at = coordinator(io);
  const input = readObject(given ?? await readInput(values["input"], io));
  const { exit, told } = await answer(at, tool, input, values);
  io.stdout.write(`${jsonText({ version: 1, tool, ...told }, 2)}
`);
  return exit;
}
async function answer(at, tool, input, values) {
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
function coordinator(io) {
  const found = httpCoordinator(io);
  if (!found) {
    const expected = "expected an address of http or https, where the coordinator listens";
    throw new Refusal("no-coordinator", `COORDINATION_API_URL is not set; ${expected}`);
  }
  const fault = addressFault(found.url);
  if (fault === void 0) return found;
  throw new Refusal("no-coordinator", `COORDINATION_API_URL cannot be asked: ${fault}`);
}
async function readInput(name, io) {
  if (typeof name !== "string") return "{}";
  if (name === "-") return (await readStream(io.stdin, MOST_INPUT)).toString("utf8");
  const read = await readBytes(resolve(io.cwd, name), MOST_INPUT);
  if ("bytes" in read) return read.bytes.toString("utf8");
  throw new Refusal("unreadable", `--input ${name} cannot be read; expected a file with JSON`);
}
function readObject(text) {
  if (Buffer.byteLength(text) > MOST_INPUT)
    throw new Refusal("limit", `the input is over ${MOST_INPUT} bytes`);
  try {
    const value = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
  }
  throw new Refusal("usage", "the input of a tool is no JSON object");
}
export {
  capabilityCall
};
