import type { YamlDocument } from "../formats/yaml/document.ts";
import { readBytes } from "../host/files.ts";
import { filesInside, type Inside, lookInside } from "../host/inside.ts";
import { contractPlaces } from "../model/contract-places.ts";
import { LineIndex } from "../model/place.ts";
import type { Located } from "../model/plan.ts";
import { closure, type Contract, CONTRACT_LIMITS, type ReadingFinding } from "./contract.ts";
import { isData, isUnreadContract, kindOf, mayBeContract } from "./kind.ts";
import { refsOf, targetOf } from "./refs.ts";

/** Where contracts are looked for. */
export interface Sought {
  /** The repository's root, absolute. */
  root: string;
  /** Path of the plan, from the root; absent where it lies outside. */
  plan?: string;
  /** Paths that the plan names, from the root or from the plan's folder. */
  named: readonly NamedContract[];
  /** The folder of the generated TypeScript, where the plan names one. */
  typescript?: Located<string>;
  /** Reads YAML or JSON strictly. */
  read(index: LineIndex): YamlDocument;
}

/** A path that a plan names, and whether it is to be the API itself. */
export interface NamedContract extends Located<string> {
  is?: "primary" | "file";
}

/** The contracts of a plan, sorted by path, and what is wrong with what the plan says of them. */
export interface Collected {
  contracts: Contract[];
  inPlan: PlanFinding[];
  /** What lies beside them, as it seems a contract, and is of no kind that a tool reads; sorted. */
  unread: string[];
}

type PlanFinding = ReadingFinding & { rule: "contract/invalid" | "contract/missing-file" };

/** Reads the files that a plan names as contracts, those beside them, and those that they refer to. */
export async function collectContracts(sought: Sought): Promise<Collected> {
  const inPlan: PlanFinding[] = [];
  const wanted = new Set<string>();
  const expected = new Map<string, string>();
  for (const { value, at, is } of sought.named) {
    const found = locate(value, sought);
    if ("problem" in found)
      inPlan.push({ rule: "contract/missing-file", at, message: missing(value, found.problem) });
    else if (kindOf(found.path) === undefined)
      inPlan.push({ rule: "contract/invalid", at, message: `the contract ${value} ${NO_KIND}` });
    else {
      wanted.add(found.path);
      expected.set(found.path, is === "primary" ? API : (expected.get(found.path) ?? CONTRACT));
    }
  }
  const lying = beside([...wanted], sought).filter((path) => !wanted.has(path));
  const around = new Set(lying.filter(mayBeContract));
  for (const path of [...around, ...generated(sought)]) wanted.add(path);
  const contracts = new Map<string, Contract>();
  const { files, characters: most } = CONTRACT_LIMITS;
  let characters = 0;
  for (const path of wanted) {
    // What a contract refers to is appended to the set, and comes later in this loop.
    const contract = await open(path, sought);
    if (!contract) continue;
    const unlike = unlikeExpected(contract, expected.get(path));
    if (unlike !== undefined)
      contract.findings.push({ at: contract.index.place(0, 0), message: unlike });
    contracts.set(path, contract);
    characters += contract.index.text.length;
    if (contracts.size > files || characters > most) {
      const at = (sought.named[0] ?? sought.typescript)!.at;
      inPlan.push({ rule: "contract/invalid", at, message: TOO_MANY, overLimit: true });
      break;
    }
    for (const part of contract.parts) wanted.add(part);
  }
  // What merely lies there, and is of no kind, may be anything: no fault of it is told.
  const isMeant = ({ path, kind, index, findings }: Contract): boolean =>
    kind !== "part" || !around.has(path) || (index.text === "" && findings.length > 0);
  const sorted = [...contracts.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const meant = new Set(sorted.filter(isMeant).flatMap((one) => closure(one, contracts)));
  const others = sorted.filter((one) => !meant.has(one)).map(({ path }) => path);
  const unread = [...others, ...lying.filter(isUnreadContract)].toSorted();
  return { contracts: sorted.filter((one) => meant.has(one)), inPlan, unread };
}

const NO_KIND = "is of no kind that a tool reads; expected YAML, JSON or SQL";
const API = "an OpenAPI document";
const CONTRACT = "a contract";

/** Why a file that a plan names is not what the plan takes it for; a part of another may hold anything. */
function unlikeExpected(contract: Contract, expected?: string): string | undefined {
  const { kind, findings, index } = contract;
  if (expected === undefined || kind !== "part" || findings.length > 0) return undefined;
  if (index.text.trim() === "") return `the contract is empty; expected ${expected}`;
  return expected === API
    ? "the primary contract has no key openapi at its top; expected an OpenAPI document"
    : undefined;
}

const TOO_MANY = `the contracts have more than ${CONTRACT_LIMITS.files} files or ${CONTRACT_LIMITS.characters} characters; the others are not read`;

function missing(written: string, problem: "missing" | "outside"): string {
  return problem === "outside"
    ? `the contract ${written} lies outside the repository; expected a file in it`
    : `the contract ${written} is not there; expected a file, named from the root of the repository or from the plan's folder`;
}

/** Where a path that a plan names leads: from the root, or else from the plan's folder. */
export function locate(
  written: string,
  { root, plan }: Pick<Sought, "root" | "plan">,
): { path: string } | { problem: "missing" | "outside" } {
  const places = contractPlaces(written, plan).map((path) => path.replace(/\/$/, ""));
  const looks = places.map((path) => ({ path, look: lookInside(root, path) }));
  const there = looks.find(({ look }) => "file" in look);
  if (there) return { path: there.path };
  const isOutside = ({ look }: { look: Inside }): boolean =>
    "problem" in look && look.problem === "outside";
  return { problem: places.length === 0 || looks.some(isOutside) ? "outside" : "missing" };
}

/** The files that lie in the same `contracts` folder as one that is named. */
function beside(named: readonly string[], { root }: Sought): string[] {
  const folders = named.flatMap((path) => /^(?:.*\/)?contracts(?=\/)/.exec(path)?.[0] ?? []);
  const most = 10 * CONTRACT_LIMITS.files;
  return [...new Set(folders)].flatMap((folder) => filesInside(root, folder, most));
}

function generated(sought: Sought): string[] {
  if (!sought.typescript) return [];
  const folder = locate(sought.typescript.value, sought);
  if (!("path" in folder)) return [];
  return filesInside(sought.root, folder.path, CONTRACT_LIMITS.files).filter((path) =>
    /\.[cm]?ts$/i.test(path),
  );
}

/** Opens a contract; a file of another kind is none, and one that is not there is its referrer's fault. */
async function open(path: string, sought: Sought): Promise<Contract | undefined> {
  if (kindOf(path, null) === undefined) return undefined;
  const look = lookInside(sought.root, path);
  if (!("file" in look)) return undefined;
  const { file } = look;
  const read = await readBytes(file, CONTRACT_LIMITS.bytes);
  if ("tooLarge" in read) {
    const why = `has ${read.tooLarge} bytes, over the limit of ${CONTRACT_LIMITS.bytes}`;
    return unread(path, file, why, true);
  }
  if ("problem" in read) return undefined;
  const text = decode(read.bytes);
  if (text === undefined) return unread(path, file, "is no text in UTF-8, or holds a NUL");
  return contractOf(path, file, new LineIndex(text), sought);
}

function unread(path: string, file: string, why: string, overLimit?: true): Contract {
  const index = new LineIndex("");
  const message = `the contract ${why}; nothing of it is read`;
  const finding = { at: index.place(0, 0), message, ...(overLimit && { overLimit }) };
  return { path, file, kind: "part", index, parts: [], findings: [finding] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A file as a contract: what it is, what it refers to, and what is wrong with it. */
export function contractOf(
  path: string,
  file: string,
  index: LineIndex,
  sought: Pick<Sought, "root" | "read">,
): Contract {
  if (!isData(path)) return { path, file, kind: kindOf(path)!, index, parts: [], findings: [] };
  const document = sought.read(index);
  const kind = kindOf(path, document.value) ?? "part";
  const findings: ReadingFinding[] = [...document.findings];
  const parts: string[] = [];
  if (findings.length === 0) {
    for (const { ref, at } of refsOf(document.value)) {
      const target = targetOf(ref, path);
      const problem = problemOf(ref, target, kind, sought.root);
      if (problem) findings.push({ at: document.placeOf(at), message: problem });
      else if ("path" in target) parts.push(target.path);
    }
  }
  return { path, file, kind, index, document, parts, findings };
}

/** Why a reference is not followed. A schema may name another by an address, which is never fetched. */
function problemOf(
  ref: string,
  target: ReturnType<typeof targetOf>,
  kind: string,
  root: string,
): string | undefined {
  if ("own" in target) return undefined;
  if ("url" in target)
    return kind === "schema"
      ? undefined
      : `the reference ${ref} leads to another machine, which is never asked; expected a file of the repository`;
  const look = "outside" in target ? { problem: "outside" } : lookInside(root, target.path);
  if (!("problem" in look)) return undefined;
  return look.problem === "outside"
    ? `the reference ${ref} leads out of the repository; expected a file in it`
    : `the reference ${ref} leads to no file; expected one that exists`;
}
