import { type Child, startChild } from "../host/child.ts";
import { isFree } from "../host/port.ts";
import { privateFolder } from "../host/private-folder.ts";
import { closure, type Contract } from "./contract.ts";
import type { Toolbox } from "./tools.ts";
import { work } from "./work.ts";

/** A mock that answers, until it is stopped or ends by itself. */
export interface Mock extends Pick<Child, "stop"> {
  url: string;
  /** Why it ended. */
  ended: Promise<string>;
}

/** Where a mock listens: on this machine only, whatever the plan says. */
const HOST = "127.0.0.1";

/** The port where a plan that says nothing has its mock. */
const PORT = 4010;

/** Time for Prism to say that it listens. */
const START_MS = 30_000;

/** Prism ends when this end of its standard input closes, even if we are killed. */
const END_WITH_US = `data:text/javascript,process.stdin.on("close",()=>process.exit()).resume();`;

/** The port that the address of a mock names. */
export function portOf(url: string | undefined): number | undefined {
  if (url === undefined) return PORT;
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return undefined;
  return Number(new URL(url).port || PORT);
}

/** Starts Prism with an OpenAPI document; commands that the plan names are not looked at. */
export async function startMock(
  contract: Contract,
  contracts: readonly Contract[],
  port: number,
  tools: Toolbox,
  onOutput: (text: string) => void,
): Promise<Mock | { problem: string }> {
  if (!(await isFree(HOST, port)))
    return { problem: `port ${port} of this machine is taken; stop what listens there` };
  const byPath = new Map(contracts.map((one) => [one.path, one]));
  const files = closure(contract, byPath).map(({ path, index }) => ({ path, text: index.text }));
  const module = tools.find("@redocly/openapi-core")!.entry;
  const bundled = await work<unknown>({ does: "bundle", module, files, entry: contract.path });
  if ("problem" in bundled) return bundled;
  const prism = tools.find("@stoplight/prism-cli")!;
  const program = prism.commands.get("prism");
  if (program === undefined) return { problem: "@stoplight/prism-cli has no command prism" };
  // Prism watches the file as long as it runs.
  const folder = await privateFolder({ "openapi.json": JSON.stringify(bundled.value) });
  const args = ["mock", "--host", HOST, "--port", String(port), `${folder.path}/openapi.json`];
  const started = ["--import", END_WITH_US, program, ...args];
  const mock = await listening(started, prism.folder, port, onOutput);
  if ("problem" in mock) await folder[Symbol.asyncDispose]();
  else void mock.ended.then(() => folder[Symbol.asyncDispose]());
  return mock;
}

function listening(
  args: readonly string[],
  cwd: string,
  port: number,
  onOutput: (text: string) => void,
): Promise<Mock | { problem: string }> {
  return new Promise((resolve) => {
    let said = "";
    let end: (reason: string) => void = () => {};
    const ended = new Promise<string>((done) => (end = done));
    const fail = (why: string): void => {
      clearTimeout(timer);
      resolve({ problem: `Prism does not listen: ${why}` });
      void child.stop();
    };
    const child = startChild(process.execPath, args, {
      cwd,
      from: process.env,
      env: {},
      onOutput: (chunk) => {
        const text = chunk.toString();
        onOutput(text);
        said = (said + text).slice(-4096);
        if (!said.includes("Prism is listening on")) return;
        clearTimeout(timer);
        const stop = async (): Promise<void> => {
          await child.stop();
          end("it was stopped");
        };
        resolve({ url: `http://${HOST}:${port}`, ended, stop });
      },
      onEnd: (reason) => {
        end(reason);
        fail(lastLine(said) ?? reason);
      },
    });
    const timer = setTimeout(() => fail("it took longer than 30 s to start"), START_MS);
  });
}

function lastLine(text: string): string | undefined {
  return text
    .split("\n")
    .findLast((line) => line.trim() !== "")
    ?.replace(/^.*›\s*/, "")
    .trim();
}
