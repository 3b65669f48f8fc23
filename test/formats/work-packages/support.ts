import { DEFAULT_LIMITS, type Parsed } from "../../../src/formats/format.ts";
import { parseWorkPackages } from "../../../src/formats/work-packages/parse.ts";
import { LineIndex } from "../../../src/model/place.ts";

/** A package of the published form; `more` replaces whole lines by their key. */
export function packageText(id: string, more: Readonly<Record<string, string>> = {}): string {
  const fields: Record<string, string> = {
    package_id: id,
    task_type: "implement",
    description: "Builds one part.",
    depends_on: "[]",
    priority: "1",
    locks: "{ files: [], keys: [] }",
    scope: `{ write_allow: ["src/${id}/**"], read_allow: ["docs/**"] }`,
    worktree: `{ name: ${id} }`,
    timeout_minutes: "60",
    retry_budget: "1",
    min_trust_level: "2",
    verification:
      "{ tier_required: A, steps: [{ name: test, kind: command, command: npm test, evidence: { artifacts: [], result_keys: [tests] } }] }",
    outputs: "{ result_keys: [tests] }",
    ...more,
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== "");
  return lines.map(([key, value], i) => `${i === 0 ? "  - " : "    "}${key}: ${value}\n`).join("");
}

/** A document around packages. */
export function documentText(packages: string, head = ""): string {
  return `schema_version: 1
feature: { id: search, plan_revision: 1 }
contracts: none
${head}packages:
${packages}`;
}

/** What is read of a document, and its findings as `line:column rule message`. */
export async function read(text: string): Promise<{
  parsed: Parsed<"work-packages">;
  told: string[];
}> {
  const parsed = await parseWorkPackages(new LineIndex(text), { limits: DEFAULT_LIMITS });
  const told = parsed.findings.map(
    ({ at, rule, message }) => `${at.start.line}:${at.start.column} ${rule} ${message}`,
  );
  return { parsed, told };
}
