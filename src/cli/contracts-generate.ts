import {
  type Generated,
  generateFrom,
  type GeneratedFile,
  neededTools,
  type Folders,
} from "../contracts/generate.ts";
import { locate } from "../contracts/collect.ts";
import { writeInside } from "../host/generated-file.ts";
import type { Present } from "../host/generated-file.ts";
import { contractPlaces } from "../model/contract-places.ts";
import type { Located } from "../model/plan.ts";
import { escapeControls, jsonText } from "../report/escape.ts";
import { type ContractPlan, needTools, openContracts, refuseFaulty } from "./contract-plan.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";

/** `parallel-plan contracts generate PATH`: types in TypeScript and models in Python from the contracts. */
export async function generateCode({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = readOptions(values, io);
  const plan = await openContracts("contracts generate", positionals, options, io);
  const root = plan.workspace.root.path;
  const folders = foldersOf(plan);
  refuseFaulty(plan);
  needTools(plan, neededTools(plan.contracts, folders));
  const made = await generateFrom(plan.contracts, root, folders, plan.tools);
  if ("problem" in made)
    throw new Refusal("not-generated", `no code was made: ${made.problem}`, EXIT.errors);
  refuseForeign(made.files);
  const checks = values["check"] === true;
  if (!checks)
    for (const { path, text, present } of made.files)
      if (present !== "same") await writeInside(root, path, text);
  tell(made, checks, options, io);
  if (made.files.length === 0 && options.output !== "json" && !options.quiet)
    io.stderr.write(`parallel-plan: ${NOTHING}\n`);
  const differs = made.stale.length > 0 || made.files.some(({ present }) => present !== "same");
  return checks && differs ? EXIT.errors : EXIT.clean;
}

const NOTHING =
  "no code was made: the contracts hold no OpenAPI document and no JSON Schema to make it from";

/** The folders that the plan names, from the root; one that is not there yet stands where the contracts do. */
function foldersOf(plan: ContractPlan): Folders {
  const { generated } = plan.packages;
  const folder = (named: Located<string> | undefined): string | undefined =>
    named && folderOf(named.value, plan);
  const [typescript, python] = [folder(generated.typescript), folder(generated.python)];
  if (typescript === undefined && python === undefined)
    throw new Refusal(
      "usage",
      `${plan.path} names no folder for generated code; expected contracts.generated with typescript_dir or pydantic_dir`,
    );
  return {
    ...(typescript !== undefined && { typescript }),
    ...(python !== undefined && { python }),
  };
}

function folderOf(written: string, { packages, where }: ContractPlan): string {
  const found = locate(written, where);
  if ("path" in found) return found.path;
  const [fromRoot, besidePlan] = contractPlaces(written, where.plan);
  if (fromRoot === undefined || found.problem === "outside")
    throw new Refusal(
      "usage",
      `the folder ${written} for generated code leads out of the repository; expected one in it`,
    );
  const [first] = packages.contracts;
  const contract = first && locate(first.value, where);
  const isBeside =
    contract && "path" in contract && contract.path !== contractPlaces(first.value, undefined)[0];
  return (isBeside && besidePlan ? besidePlan : fromRoot).replace(/\/$/, "");
}

const FOREIGN: Partial<Record<Present, string>> = {
  foreign: "is there and was not generated; move it away, or name another folder",
  link: "is a symbolic link, which is not written through; expected a file or nothing",
  "no file": "is there and is no file; expected a file or nothing",
  outside: "leads out of the repository; expected a folder in it",
};

function refuseForeign(files: readonly GeneratedFile[]): void {
  for (const { path, present } of files) {
    const why = FOREIGN[present];
    if (why !== undefined) throw new Refusal("unwritable", `${path} ${why}; nothing was written`);
  }
}

function tell(
  { files, stale }: Generated,
  checks: boolean,
  { output, quiet }: ReturnType<typeof readOptions>,
  io: Io,
): void {
  const change = checks ? "differs" : "wrote";
  const told = [
    ...files.map(({ path, present }) => ({
      path,
      state: present === "same" ? "unchanged" : change,
    })),
    ...stale.map((path) => ({ path, state: "stale" })),
  ];
  if (output === "json") io.stdout.write(`${jsonText({ version: 1, files: told }, 2)}\n`);
  else if (!quiet)
    for (const { path, state } of told) io.stdout.write(`${state} ${escapeControls(path, "")}\n`);
}
