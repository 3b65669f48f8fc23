import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";
import { detected, problems } from "./support/detected.ts";
import { ALL_TOOLS, type Answer, json, page, silence, startHttp } from "./support/servers.ts";

const listing = (tools: readonly string[]): Answer =>
  json({ tools: tools.map((name) => ({ name })) });
const QUICK = ["--timeout", "1"];

test("a coordinator of the environment is asked for its tools, with its key", async () => {
  await using server = await startHttp(listing(ALL_TOOLS));
  const env = { COORDINATION_API_URL: `${server.url}/v1/`, COORDINATION_API_KEY: "secret" };
  const told = await detected({ env });
  expect(told).toMatchObject({
    mode: "parallel",
    missing: [],
    problems: [],
    coordinator: { scope: "environment", type: "http-api", address: server.url },
  });
  expect(told.capabilities["CAN_MEMORY"]?.calls).toEqual([
    "parallel-plan capabilities call remember",
    "parallel-plan capabilities call recall",
  ]);
  expect(server.requests).toEqual(["GET /v1/tools"]);
  expect(server.headers["x-api-key"]).toBe("secret");
  expect(JSON.stringify(told)).not.toContain("secret");
});

test("one that offers half is told as half", async () => {
  await using server = await startHttp(listing(["discover_agents", "acquire_lock", "recall"]));
  const told = await detected({ env: { COORDINATION_API_URL: server.url } });
  expect(told).toMatchObject({ mode: "linear", missing: ["CAN_QUEUE_WORK", "CAN_GUARDRAILS"] });
});

const FAULTY: [string, Answer, string][] = [
  ["401", json({}, 401), "unauthorized"],
  ["403", json({}, 403), "forbidden"],
  ["500", page(500), "server-error"],
  ["503", json({}, 503), "server-error"],
  ["404", page(404), "unexpected-status"],
  [
    "elsewhere",
    (_, response) => void response.writeHead(307, { location: "/other" }).end(),
    "unexpected-status",
  ],
  ["200 and a page", page(200), "malformed"],
  ["another JSON", json(["acquire_lock"]), "malformed"],
  ["tools without names", json({ tools: [{ id: 1 }] }), "malformed"],
  [
    "half a JSON",
    (_, response) => void response.setHeader("content-type", "application/json").end('{"tools":'),
    "malformed",
  ],
  ["a tool twice", listing([...ALL_TOOLS, "submit_work"]), "duplicate-tool"],
  ["more than anybody needs", json({ tools: ["x".repeat(2 ** 21)] }), "too-large"],
  ["nothing", silence, "timeout"],
  [
    "a beginning and nothing more",
    (_, response) => void response.setHeader("content-type", "application/json").write("{"),
    "timeout",
  ],
];

test.each(FAULTY)("one that answers %s is present and not usable", async (_, answer, code) => {
  await using server = await startHttp(answer);
  const args = code === "timeout" ? QUICK : [];
  const told = await detected({ env: { COORDINATION_API_URL: server.url }, args });
  expect(told.mode).toBe("linear");
  expect(problems(told)).toEqual([`COORDINATION_API_URL ${code}`]);
});

test.each([
  ["answers 401", 401],
  ["answers 403", 403],
  ["answers 503", 503],
])("people read that one that %s is present but unusable", async (_, status) => {
  await using server = await startHttp(json({}, status));
  const env = { HOME: await makeFolder(), COORDINATION_API_URL: server.url };
  const { code, stdout } = await run(["capabilities"], { cwd: await makeFolder(), env });
  expect({ code, line: stdout.split("\n")[1] }).toEqual({
    code: 0,
    line: "Coordinator: none usable; COORDINATION_API_URL is present but unusable",
  });
});

test("people read of one that nobody can reach that there is none", async () => {
  const env = { HOME: await makeFolder(), COORDINATION_API_URL: "http://127.0.0.1:9" };
  const { stdout } = await run(["capabilities"], { cwd: await makeFolder(), env });
  expect(stdout).toContain("\nCoordinator: none\n");
});

test.each([
  ["nobody listens", "http://127.0.0.1:9", "unreachable"],
  ["is no address", "the usual place", "configuration"],
  ["is another kind of address", "file:///etc", "configuration"],
  ["holds a password", "http://me:secret@127.0.0.1:9", "configuration"],
])("one whose address %s is reported", async (_, url, code) => {
  const told = await detected({ env: { COORDINATION_API_URL: url }, args: QUICK });
  expect(problems(told)).toEqual([`COORDINATION_API_URL ${code}`]);
});

/** Calls a tool of a server that answers so. */
async function called(answer: Answer, args: readonly string[], stdin = "") {
  const bodies: string[] = [];
  await using server = await startHttp((request, response, body) => {
    bodies.push(body);
    return answer(request, response, body);
  });
  const env = { COORDINATION_API_URL: server.url };
  const ran = await run(["capabilities", "call", ...args], { cwd: "/", env, stdin });
  return { ...ran, requests: server.requests, bodies };
}

test("a tool is called with an object and its answer printed", async () => {
  const answer = { acquired: true, expires: "in 30 minutes" };
  const { code, stdout, requests, bodies } = await called(json(answer), [
    "acquire_lock",
    '{"key":"file:src/a.ts"}',
  ]);
  expect({ code, requests, bodies }).toEqual({
    code: 0,
    requests: ["POST /tools/acquire_lock"],
    bodies: ['{"key":"file:src/a.ts"}'],
  });
  expect(JSON.parse(stdout)).toEqual({ version: 1, tool: "acquire_lock", status: "ok", answer });
});

test("the object may come from a file or from standard input", async () => {
  const folder = await makeFolder();
  const file = join(folder, "input.json");
  await writeFile(file, '{"a":1}');
  const fromFile = await called(json({}), ["recall", "--input", file]);
  const fromInput = await called(json({}), ["recall", "--input", "-"], '{"b":2}');
  const without = await called(json({}), ["recall"]);
  expect([...fromFile.bodies, ...fromInput.bodies, ...without.bodies]).toEqual([
    '{"a":1}',
    '{"b":2}',
    "{}",
  ]);
});

test.each<[string, Answer, string, string]>([
  ["a lock that another holds", json({ acquired: false, holder: "b" }), "acquire_lock", "refused"],
  ["409", json({ holder: "b" }, 409), "acquire_lock", "refused"],
  ["silence about the lock", json({}), "acquire_lock", "unclear"],
  ["a word for the lock", json({ acquired: "yes" }), "acquire_lock", "unclear"],
  ["an unsafe step", json({ safe: false }), "check_guardrails", "refused"],
  ["a forbidden step", json({ allowed: false }), "check_policy", "refused"],
  ["work that is not taken", json({ accepted: false }), "submit_work", "refused"],
])("%s is no success", async (_, answer, tool, status) => {
  const { code, stdout } = await called(answer, [tool, "{}"]);
  expect({ code, status: (JSON.parse(stdout) as { status: string }).status }).toEqual({
    code: 1,
    status,
  });
});

test.each(
  FAULTY.filter(([, , code]) =>
    ["unauthorized", "forbidden", "server-error", "timeout"].includes(code),
  ),
)("a call that is answered with %s fails and says so", async (_, answer, problem) => {
  const { code, stdout } = await called(answer, [
    "submit_work",
    "{}",
    ...(problem === "timeout" ? QUICK : []),
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ status: "failed", problem: { code: problem } });
});

test.each([
  [["call"], "usage"],
  [["call", "drop_tables"], "usage"],
  [["call", "recall", "[]"], "usage"],
  [["call", "recall", "{"], "usage"],
  [["call", "recall", "{}", "{}"], "usage"],
  [["call", "recall", "--input", "/nowhere/at/all"], "unreadable"],
  [["call", "recall", "{}", "--timeout", "0"], "usage"],
  [["list"], "usage"],
  [["--mcp-config", "/nowhere/at/all"], "unreadable"],
])("capabilities %j is refused", async (args, code) => {
  const env = { COORDINATION_API_URL: "http://127.0.0.1:9" };
  const ran = await run(["capabilities", ...args, "--json"], { cwd: "/", env });
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code } });
});

test("a file of servers that does not exist is said to be missing", async () => {
  const { code, stderr } = await run(["capabilities", "--mcp-config", "nope"], { cwd: "/" });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      "parallel-plan: --mcp-config nope does not exist; expected a file in the form of .mcp.json\n",
  });
});

test("an address with a password is not asked, and where the key goes is told", async () => {
  const env = { COORDINATION_API_URL: "http://me:secret@127.0.0.1:9" };
  const { code, stderr } = await run(["capabilities", "call", "recall", "{}"], { cwd: "/", env });
  expect(code).toBe(2);
  expect(stderr).toMatch(/it holds a user or a password; put the key into COORDINATION_API_KEY/);
  expect(stderr).not.toContain("secret");
});

test("nothing is called where no coordinator is named", async () => {
  const ran = await run(["capabilities", "call", "recall", "--json"], { cwd: "/" });
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: "no-coordinator" } });
});

test("words of a server reach no terminal raw", async () => {
  const { stdout } = await called(json({ said: "\u001b[31mred\u009b" }), ["recall"]);
  expect(stdout).not.toMatch(/[\u001b\u009b]/);
});
