import { locate } from "../contracts/collect.ts";
import type { Contract } from "../contracts/contract.ts";
import { lintContracts, type Unchecked, unreadBeside } from "../contracts/lint.ts";
import { lint } from "../lint/lint.ts";
import type { ParserFinding } from "../model/diagnostic.ts";
import type { Place } from "../model/place.ts";
import type { Checked } from "./check.ts";
import { type ContractPlan, openContracts } from "./contract-plan.ts";
import { type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { OUTPUTS, type Options, readOptions } from "./options.ts";
import { print } from "./print.ts";
import { exitCode, type Outcome } from "./validate.ts";

/** `parallel-plan contracts lint PATH`: the contracts of a plan, each judged by the tool for its kind. */
export async function lintPlanContracts(
  { positionals, values }: Invocation,
  io: Io,
): Promise<ExitCode> {
  const options = readOptions(values, io, OUTPUTS);
  const plan = await openContracts("contracts lint", positionals, options, io);
  const { invalid, unchecked, missing } = await lintContracts(
    plan.contracts,
    plan.tools,
    databaseUrl(values, io),
  );
  const checked = await Promise.all([
    checkedPlan(plan, [...unchecked, ...unreadBeside(plan.unread)], options),
    ...plan.contracts.map((contract) => {
      const findings = invalid.get(contract.path) ?? [];
      return judged(contract, findings.map(asInvalid), plan, options);
    }),
  ]);
  const outcome: Outcome = {
    checked: checked.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [],
  };
  await print(outcome, options, io);
  // Findings are broken into lines; a command that is to be copied is not.
  if (missing.length > 0 && options.output === "pretty" && !options.quiet)
    io.stderr.write(`parallel-plan: to install all:\n${plan.tools.installCommand(missing)}\n`);
  return exitCode(outcome, options);
}

/** The database that the user gives: by an option, or by the environment, where nobody else sees it. */
function databaseUrl(values: Invocation["values"], { env }: Io): string | undefined {
  const url = values["database-url"] ?? env["PARALLEL_PLAN_DATABASE_URL"];
  if (typeof url !== "string" || url === "") return undefined;
  if (/^postgres(?:ql)?:\/\//.test(url)) return url;
  throw new Refusal("usage", "the database's address is none; expected postgres://USER@HOST/NAME");
}

function asInvalid(finding: Omit<ParserFinding, "rule">): ParserFinding {
  return { ...finding, rule: "contract/invalid" };
}

/** The plan itself: what it names in vain, what was not checked, and why it could not be read. */
function checkedPlan(
  plan: ContractPlan,
  unchecked: readonly Unchecked[],
  options: Options,
): Promise<Checked> {
  const { file, path, document, inPlan, packages, where } = plan;
  const at = packages.contracts[0]?.at ?? packages.at;
  // A document that is no plan at all names no contracts either; that is not "clean".
  const isNothing = document.parsed?.plan.tasks.length === 0 && packages.contracts.length === 0;
  const placeOf = (contract?: string): Place =>
    packages.contracts.find(({ value }) => leadsTo(value, contract, where))?.at ?? at;
  const findings: ParserFinding[] = [
    ...document.findings.filter(({ rule }) => rule === "plan/unreadable" || isNothing),
    ...inPlan,
    ...unchecked.map(({ path: of, ...said }): ParserFinding => ({
      rule: "contract/tool-missing",
      at: placeOf(of),
      ...said,
    })),
  ];
  return judged({ file, path, index: document.index }, findings, plan, options);
}

function leadsTo(
  written: string,
  contract: string | undefined,
  where: ContractPlan["where"],
): boolean {
  const found = locate(written, where);
  return "path" in found && found.path === contract;
}

/** A file with what was found in it, as reporters take it. */
async function judged(
  { file, path, index }: Pick<Contract, "file" | "path" | "index">,
  findings: ParserFinding[],
  { workspace }: ContractPlan,
  options: Options,
): Promise<Checked> {
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const document = { index, bom: false, findings };
  const overLimit = findings.some((finding) => finding.overLimit);
  return { ...(await lint({ findings, settings })), file, path, document, overLimit };
}
