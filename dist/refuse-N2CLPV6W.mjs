import {
  COMMANDS,
  EXIT,
  Refusal,
  isCiOutput,
  tell,
  version
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-3X5NUSPY.mjs";

// src/cli/refuse.ts
async function refuse(error, name, args, io) {
  const output = askedOutput(name, args);
  const code = error instanceof Refusal ? error.code : "failure";
  const exit = error instanceof Refusal ? error.exit : EXIT.failure;
  const message = error instanceof Error ? error.message : String(error);
  if (output === "json") {
    const told = { code, message: escapeControls(message) };
    io.stdout.write(`${jsonText({ version: 1, error: told })}
`);
  } else if (output) {
    const { ciText } = await import("./ci-text-6Z6RT6AO.mjs");
    const run = { problems: [message], strict: false, verbose: false, quiet: true, exitCode: exit };
    io.stdout.write(await ciText(output, [], run));
  }
  if (!(error instanceof Refusal)) io.stderr.write(failure(error));
  else if (output !== "github") tell(message, io);
  return exit;
}
function failure(error) {
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return `parallel-plan ${version()} failed; this is a fault of the program, not of your plan.
Please report it with the lines below and, if you can, the plan.
${escapeControls(stack)}
`;
}
function askedOutput(name, args) {
  const words = [name, ...args];
  const values = words.map(
    (word, i) => word === "--format" ? words[i + 1] : /^--format=(.*)$/s.exec(word ?? "")?.[1]
  );
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name ?? ""] : void 0;
  if (command?.json || values.includes("json") || words.includes("--json")) return "json";
  return command?.ci ? values.find(isCiOutput) : void 0;
}
export {
  refuse
};
