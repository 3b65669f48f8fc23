import type { Contract } from "../contracts/contract.ts";
import { locate } from "../contracts/collect.ts";
import { portOf, startMock } from "../contracts/mock.ts";
import { escapeControls, jsonText } from "../report/escape.ts";
import { type ContractPlan, needTools, openContracts, refuseFaulty } from "./contract-plan.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";

/** `parallel-plan contracts mock PATH`: Prism answers for the API of a plan until it is stopped. */
export async function mockApi({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = readOptions(values, io);
  const plan = await openContracts("contracts mock", positionals, options, io);
  refuseFaulty(plan);
  const contract = apiOf(plan);
  const port = portOf(plan.packages.mockUrl?.value);
  if (port === undefined)
    throw new Refusal(
      "usage",
      `base_url ${plan.packages.mockUrl?.value} is no address; expected one such as http://localhost:4010`,
    );
  needTools(plan, ["@redocly/openapi-core", "@stoplight/prism-cli"]);
  const show = (text: string): void => {
    if (options.verbose) io.stderr.write(escapeControls(text, "\n"));
  };
  const mock = await startMock(contract, plan.contracts, port, plan.tools, show);
  if ("problem" in mock) throw new Refusal("no-mock", mock.problem, EXIT.errors);
  if (options.output === "json") io.stdout.write(`${jsonText({ version: 1, url: mock.url })}\n`);
  else io.stdout.write(`${mock.url}\n`);
  const asked = new Promise<undefined>((done) => {
    io.signal?.addEventListener("abort", () => done(undefined));
    if (io.signal?.aborted) done(undefined);
  });
  const reason = await Promise.race([mock.ended, asked]);
  await mock.stop();
  if (reason !== undefined) throw new Refusal("no-mock", `Prism is gone: ${reason}`, EXIT.errors);
  return EXIT.clean;
}

/** The OpenAPI document that the plan calls primary, or else the first one that it names. */
function apiOf({ contracts, packages, where, path }: ContractPlan): Contract {
  for (const { value } of packages.contracts) {
    const found = locate(value, where);
    const contract =
      "path" in found
        ? contracts.find((one) => one.path === found.path && one.kind === "openapi")
        : undefined;
    if (contract) return contract;
  }
  throw new Refusal("usage", `${path} names no OpenAPI document; expected one to be mocked`);
}
