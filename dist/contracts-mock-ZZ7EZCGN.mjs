import {
  privateFolder
} from "./chunk-7QUKD6PV.mjs";
import {
  startChild
} from "./chunk-S5OG4VE5.mjs";
import {
  closure,
  locate,
  needTools,
  openContracts,
  refuseFaulty,
  work
} from "./chunk-XRTW25PD.mjs";
import {
  EXIT,
  Refusal,
  readOptions
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-3X5NUSPY.mjs";

// src/host/port.ts
import { createServer } from "node:net";
function isFree(host, port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

// src/contracts/mock.ts
var HOST = "127.0.0.1";
var PORT = 4010;
var START_MS = 3e4;
var END_WITH_US = `data:text/javascript,process.stdin.on("close",()=>process.exit()).resume();`;
function portOf(url) {
  if (url === void 0) return PORT;
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return void 0;
  return Number(new URL(url).port || PORT);
}
async function startMock(contract, contracts, port, tools, onOutput) {
  if (!await isFree(HOST, port))
    return { problem: `port ${port} of this machine is taken; stop what listens there` };
  const byPath = new Map(contracts.map((one) => [one.path, one]));
  const files = closure(contract, byPath).map(({ path, index }) => ({ path, text: index.text }));
  const module = tools.find("@redocly/openapi-core").entry;
  const bundled = await work({ does: "bundle", module, files, entry: contract.path });
  if ("problem" in bundled) return bundled;
  const prism = tools.find("@stoplight/prism-cli");
  const program = prism.commands.get("prism");
  if (program === void 0) return { problem: "@stoplight/prism-cli has no command prism" };
  const folder = await privateFolder({ "openapi.json": JSON.stringify(bundled.value) });
  const args = ["mock", "--host", HOST, "--port", String(port), `${folder.path}/openapi.json`];
  const started = ["--import", END_WITH_US, program, ...args];
  const mock = await listening(started, prism.folder, port, onOutput);
  if ("problem" in mock) await folder[Symbol.asyncDispose]();
  else void mock.ended.then(() => folder[Symbol.asyncDispose]());
  return mock;
}
function listening(args, cwd, port, onOutput) {
  return new Promise((resolve) => {
    let said = "";
    let end = () => {
    };
    const ended = new Promise((done) => end = done);
    const fail = (why) => {
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
        const stop = async () => {
          await child.stop();
          end("it was stopped");
        };
        resolve({ url: `http://${HOST}:${port}`, ended, stop });
      },
      onEnd: (reason) => {
        end(reason);
        fail(lastLine(said) ?? reason);
      }
    });
    const timer = setTimeout(() => fail("it took longer than 30 s to start"), START_MS);
  });
}
function lastLine(text) {
  return text.split("\n").findLast((line) => line.trim() !== "")?.replace(/^.*\u203a\s*/, "").trim();
}

// src/cli/contracts-mock.ts
async function mockApi({ positionals, values }, io) {
  const options = readOptions(values, io);
  const plan = await openContracts("contracts mock", positionals, options, io);
  refuseFaulty(plan);
  const contract = apiOf(plan);
  const port = portOf(plan.packages.mockUrl?.value);
  if (port === void 0)
    throw new Refusal(
      "usage",
      `base_url ${plan.packages.mockUrl?.value} is no address; expected one such as http://localhost:4010`
    );
  needTools(plan, ["@redocly/openapi-core", "@stoplight/prism-cli"]);
  const show = (text) => {
    if (options.verbose) io.stderr.write(escapeControls(text, "\n"));
  };
  const mock = await startMock(contract, plan.contracts, port, plan.tools, show);
  if ("problem" in mock) throw new Refusal("no-mock", mock.problem, EXIT.errors);
  if (options.output === "json") io.stdout.write(`${jsonText({ version: 1, url: mock.url })}
`);
  else io.stdout.write(`${mock.url}
`);
  const asked = new Promise((done) => {
    io.signal?.addEventListener("abort", () => done(void 0));
    if (io.signal?.aborted) done(void 0);
  });
  const reason = await Promise.race([mock.ended, asked]);
  await mock.stop();
  if (reason !== void 0) throw new Refusal("no-mock", `Prism is gone: ${reason}`, EXIT.errors);
  return EXIT.clean;
}
function apiOf({ contracts, packages, where, path }) {
  for (const { value } of packages.contracts) {
    const found = locate(value, where);
    const contract = "path" in found ? contracts.find((one) => one.path === found.path && one.kind === "openapi") : void 0;
    if (contract) return contract;
  }
  throw new Refusal("usage", `${path} names no OpenAPI document; expected one to be mocked`);
}
export {
  mockApi
};
