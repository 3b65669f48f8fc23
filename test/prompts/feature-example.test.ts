import { expect, test } from "vitest";
import { makeRepository, writeFiles } from "../cli/support/folder.ts";
import { run, runJson, told } from "../cli/support/run.ts";
import { exampleFiles } from "./feature-files.ts";

const FOLDER = "openspec/changes/add-search";
const PLAN = `${FOLDER}/work-packages.yaml`;

/** What git tracks before the change is planned; the change itself is not committed. */
const TRACKED = { "src/notes/store.ts": "", "web/index.html": "" };

/** What the example takes for granted. */
const PRESENT = {
  "contracts/openapi.yaml": "openapi: 3.1.0\ninfo: { title: Notes, version: '1' }\npaths: {}\n",
  "src/notes/store.ts": "",
  "src/routes.ts": "",
  "web/index.html": "",
};

const files = exampleFiles();

async function repository(): Promise<string> {
  const change = Object.entries(files).map(([path, text]) => [`${FOLDER}/${path}`, text]);
  return makeRepository({ ...PRESENT, ...Object.fromEntries(change) });
}

test("the references show a whole change", () => {
  expect(Object.keys(files)).toEqual([
    "proposal.md",
    "specs/note-search/spec.md",
    "specs/note-store/spec.md",
    "design.md",
    "tasks.md",
    "work-packages.yaml",
  ]);
});

test("its work packages have no error and no warning", async () => {
  const { code, json } = await runJson(["validate", PLAN, "--strict"], { cwd: await repository() });
  expect(told(json).filter((one) => !one.includes(" info "))).toEqual([]);
  expect({ code, tasks: json.files[0]?.tasks }).toEqual({ code: 0, tasks: 4 });
});

test("and would have an error if the integration did not wait", async () => {
  const cwd = await makeRepository({
    ...PRESENT,
    [PLAN]: files["work-packages.yaml"]!.replace("deny: [", "read_allow_too: ["),
  });
  const { code } = await runJson(["validate", PLAN], { cwd });
  expect(code).toBe(1);
});

test("context tells what the change holds", async () => {
  const cwd = await repository();
  expect((await run(["context", "change"], { cwd })).stdout).toBe(
    [
      "OpenSpec folder: openspec",
      "Capabilities with a spec: none",
      "Open changes:",
      `- ${FOLDER}: proposal.md, design.md, tasks.md, work-packages.yaml`,
      "",
    ].join("\n"),
  );
  const { code, stdout } = await run(["context", "change", "add-search"], { cwd });
  expect({ code, lines: stdout.split("\n") }).toEqual({
    code: 0,
    lines: [
      `Change folder: ${FOLDER}`,
      "Artifacts: proposal.md, design.md, tasks.md, work-packages.yaml",
      "Spec deltas: specs/note-search/spec.md, specs/note-store/spec.md",
      "Contracts: none",
      "Missing: none",
      "Tasks: 7 tasks, 0 ticked",
      "Existing plan: 4 tasks, 0 done; 1 of 6 pairs may run at once; 0 errors, 0 warnings",
      "- wp-contracts: wp-contracts",
      "- wp-index: wp-index",
      "- wp-page: wp-page",
      "- wp-integration: wp-integration",
      "",
    ],
  });
});

test.each([
  [[], "OpenSpec folder: openspec (not there yet; the first change makes it)\n"],
  [["add-search"], `Change folder: ${FOLDER} (empty or not there yet)\n`],
  [["../x"], '"../x" is no id of a change; expected lower-case words joined by hyphens\n'],
])("context of the change %j where there is none", async (id, stdout) => {
  const cwd = await makeRepository({});
  expect(await run(["context", "change", ...id], { cwd })).toEqual({ code: 0, stdout, stderr: "" });
});

test("contracts come first: with their package alone the plan is valid, and nothing of it is committed", async () => {
  const cwd = await makeRepository(TRACKED);
  const [beginning = ""] = files["work-packages.yaml"]!.split("  - package_id: wp-index\n");
  const api = { [`${FOLDER}/contracts/openapi.yaml`]: PRESENT["contracts/openapi.yaml"] };
  await writeFiles(cwd, { [PLAN]: beginning, ...api });
  const { code, json } = await runJson(["validate", PLAN, "--strict"], { cwd });
  expect({ code, told: told(json), tasks: json.files[0]?.tasks }).toEqual({
    code: 0,
    told: [],
    tasks: 1,
  });
});

test("its planning claims are the feature, its locks and what it may write, each once", async () => {
  const { code, stdout } = await run(["capabilities", "claims", PLAN], { cwd: await repository() });
  const { claims, ...rest } = JSON.parse(stdout) as { claims: { key: string; tasks: string[] }[] };
  expect({ code, ...rest }).toEqual({
    code: 0,
    version: 1,
    owner: "add-search",
    ttl_minutes: 120,
  });
  expect(claims.map(({ key, tasks }) => `${key} ${tasks.join(" ")}`.trim())).toEqual([
    "feature:add-search:planning",
    "api:GET /v1/search wp-integration",
    "contract:openapi.yaml wp-contracts",
    "db:schema:note_words wp-index",
    "event:note.deleted wp-index",
    "flag:search/page wp-page",
    "file:contracts/** wp-contracts",
    "file:db/migrations/0004_note_words.sql wp-index",
    "file:src/routes.ts wp-integration",
    "file:src/search/** wp-index",
    "file:src/search/search-route.ts wp-integration",
    "file:test/search/** wp-index",
    "file:test/whole/** wp-integration",
    "file:web/search/** wp-page",
  ]);
});
