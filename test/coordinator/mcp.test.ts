import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { execute } from "../cli/support/execute.ts";
import { makeFolder } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";
import { problems, withServer } from "./support/detected.ts";
import {
  ALL_TOOLS,
  json,
  page,
  silence,
  startHttp,
  startMcp,
  startSse,
  stdioEntry,
  type Answer,
} from "./support/servers.ts";

const QUICK = ["--timeout", "2"];

test("a server on standard streams that offers everything makes planning parallel", async () => {
  const told = await withServer(stdioEntry("offer", ...ALL_TOOLS, "another"));
  expect(told).toMatchObject({
    mode: "parallel",
    missing: [],
    problems: [],
    coordinator: { name: "team", scope: "user", type: "stdio", address: process.execPath },
  });
  expect(Object.values(told.capabilities).flatMap(({ calls }) => calls)).toEqual([
    "mcp__team__discover_agents",
    "mcp__team__submit_work",
    "mcp__team__acquire_lock",
    "mcp__team__check_guardrails",
    "mcp__team__write_handoff",
    "mcp__team__remember",
    "mcp__team__recall",
    "mcp__team__check_policy",
    "mcp__team__query_audit",
  ]);
  expect(told.servers[0]?.tools).toEqual(ALL_TOOLS.toSorted());
});

test("so does one over HTTP, which gets the headers of its entry", async () => {
  await using server = await startMcp(ALL_TOOLS);
  const told = await withServer({
    type: "http",
    url: `${server.url}/mcp?token=secret`,
    headers: { "X-Team": "blue" },
  });
  expect(told).toMatchObject({ mode: "parallel", missing: [], problems: [] });
  expect(server.headers["x-team"]).toBe("blue");
  expect(JSON.stringify(told)).not.toContain("secret");
});

test("and one over server-sent events", async () => {
  await using server = await startSse(ALL_TOOLS);
  const told = await withServer({ type: "sse", url: `${server.url}/sse` });
  expect(told).toMatchObject({ mode: "parallel", missing: [], problems: [] });
});

test("one over server-sent events that refuses is present and not usable", async () => {
  await using server = await startHttp(json({}, 403));
  const told = await withServer({ type: "sse", url: `${server.url}/sse` });
  expect(problems(told)).toEqual(["team forbidden"]);
});

test.each([
  ["no lock", ["acquire_lock"], "linear", ["CAN_LOCK"]],
  ["no guardrails", ["check_guardrails"], "linear", ["CAN_GUARDRAILS"]],
  [
    "neither agents nor a queue",
    ["discover_agents", "submit_work"],
    "linear",
    ["CAN_DISCOVER", "CAN_QUEUE_WORK"],
  ],
  [
    "no memory, policy, audit and hand-off",
    ["remember", "check_policy", "query_audit", "write_handoff"],
    "parallel",
    [],
  ],
])("with %s", async (_, without, mode, missing) => {
  const tools = ALL_TOOLS.filter((tool) => !without.includes(tool));
  const told = await withServer(stdioEntry("offer", ...tools));
  expect(told).toMatchObject({ mode, missing, problems: [] });
});

test("people read the same in a few lines", async () => {
  const entry = stdioEntry("offer", "acquire_lock", "remember", "recall", "recall");
  const home = await makeFolder({
    ".claude.json": JSON.stringify({ mcpServers: { team: entry } }),
  });
  const cwd = await makeFolder();
  const { code, stdout } = await run(["capabilities"], { cwd, env: { HOME: home } });
  expect({ code, lines: stdout.split("\n") }).toEqual({
    code: 0,
    lines: [
      "Mode: linear: CAN_DISCOVER, CAN_QUEUE_WORK, CAN_GUARDRAILS missing",
      "Coordinator: team (stdio, user)",
      "",
      "  no   CAN_DISCOVER    required   discover_agents",
      "  no   CAN_QUEUE_WORK  required   submit_work",
      "  yes  CAN_LOCK        required   mcp__team__acquire_lock",
      "  no   CAN_GUARDRAILS  safety     check_guardrails",
      "  no   CAN_HANDOFF     enriching  write_handoff",
      "  no   CAN_MEMORY      enriching  remember, recall",
      "  no   CAN_POLICY      enriching  check_policy",
      "  no   CAN_AUDIT       enriching  query_audit",
      "",
      "team: it lists the tool recall 2 times",
      "",
    ],
  });
});

test("half a memory is none", async () => {
  const told = await withServer(stdioEntry("offer", "remember"));
  expect(told.capabilities["CAN_MEMORY"]).toMatchObject({ available: false, calls: [] });
});

test.each([
  ["says nothing", stdioEntry("hang"), "timeout"],
  ["talks something else", stdioEntry("garbage"), "malformed"],
  ["writes without end", stdioEntry("flood"), "too-large"],
  ["ends at once", stdioEntry("end"), "ended"],
  ["lists what is no tool", stdioEntry("bad"), "malformed"],
  ["lists pages without end", stdioEntry("pages"), "malformed"],
  ["is no program", { command: "/nowhere/at/all" }, "ended"],
  ["lists a tool twice", stdioEntry("offer", ...ALL_TOOLS, "acquire_lock"), "duplicate-tool"],
])("a server that %s is present and not usable", async (what, entry, code) => {
  const told = await withServer(entry, /^(?:says|talks)/.test(what) ? QUICK : []);
  expect(told.mode).toBe("linear");
  expect(problems(told)).toEqual([`team ${code}`]);
});

const OVER_LIMIT = { tools: "x".repeat(2 * 1024 * 1024) };

test.each<[string, Answer, string]>([
  ["401", json({}, 401), "unauthorized"],
  ["403", json({}, 403), "forbidden"],
  ["500", json({}, 500), "server-error"],
  ["503 as a page", page(503), "server-error"],
  ["404", page(404), "unexpected-status"],
  ["200 and a page", page(200), "malformed"],
  ["200 and another JSON", json({ ok: true }), "malformed"],
  ["more than anybody needs", json(OVER_LIMIT), "too-large"],
  ["nothing", silence, "timeout"],
  [
    "elsewhere",
    (_, response) => void response.writeHead(302, { location: "http://127.0.0.1:9/" }).end(),
    "unexpected-status",
  ],
])("an MCP server over HTTP that answers %s is present and not usable", async (_, answer, code) => {
  await using server = await startHttp(answer);
  const args = code === "timeout" ? QUICK : [];
  const told = await withServer({ type: "http", url: `${server.url}/mcp` }, args);
  expect(told).toMatchObject({ mode: "linear", coordinator: null });
  expect(problems(told)).toEqual([`team ${code}`]);
});

test("what a missing program and an address with a password need is told", async () => {
  const missing = await withServer({ command: "no-such-program-at-all" });
  expect(missing.problems[0]?.message).toBe("there is no program no-such-program-at-all");
  const told = await withServer({ type: "http", url: "http://me:secret@127.0.0.1:9/mcp" });
  expect(problems(told)).toEqual(["team configuration"]);
  expect(JSON.stringify(told)).not.toContain("secret");
});

test.each([
  ["offers everything", "leave", []],
  ["says nothing", "leave-silently", ["team timeout"]],
])(
  "a server that %s and whose child left its group is waited for no longer than asked",
  async (_, does, expected) => {
    const ids = join(await makeFolder(), "ids");
    const told = await withServer(stdioEntry(does, ids, ...ALL_TOOLS), ["--timeout", "6"]);
    const [left] = JSON.parse(await readFile(ids, "utf8")) as number[];
    // Still there: we did not wait for its end.
    expect(await isAlive(left!)).toBe(true);
    process.kill(left!, "SIGKILL");
    expect(problems(told)).toEqual(expected);
    expect(told.mode).toBe(expected.length === 0 ? "parallel" : "linear");
  },
);

test("nobody at the address", async () => {
  const told = await withServer({ type: "http", url: "http://127.0.0.1:9/mcp" });
  expect(problems(told)).toEqual(["team unreachable"]);
});

test("nothing that a server started is left, even if it ignores signals", async () => {
  const folder = await makeFolder();
  await withServer(stdioEntry("child", join(folder, "ids")), ["--timeout", "5"]);
  const ids = JSON.parse(await readFile(join(folder, "ids"), "utf8")) as number[];
  expect(ids).toHaveLength(2);
  expect(await Promise.all(ids.map(isAlive))).toEqual([false, false]);
});

test("nor is it when the program itself is ended by a signal", async () => {
  const ids = join(await makeFolder(), "ids");
  const mcpServers = { team: stdioEntry("child", ids) };
  const home = await makeFolder({ ".claude.json": JSON.stringify({ mcpServers }) });
  const program = join(import.meta.dirname, "../../src/cli/entry.ts");
  const ours = spawn(
    process.execPath,
    ["--import", "tsx", program, "capabilities", "--timeout", "60"],
    {
      env: { ...process.env, HOME: home },
      stdio: "ignore",
    },
  );
  const ended = once(ours, "close");
  await expect.poll(() => readFile(ids, "utf8").catch(() => ""), { timeout: 10_000 }).toMatch(/\]/);
  ours.kill("SIGTERM");
  expect(await ended).toEqual([null, "SIGTERM"]);
  const alive = (JSON.parse(await readFile(ids, "utf8")) as number[]).map(isAlive);
  expect(await Promise.all(alive)).toEqual([false, false]);
});

/** A process that ended and was not yet collected by the system is not alive. */
async function isAlive(id: number): Promise<boolean> {
  const { stdout } = await execute("ps", ["-o", "stat=", "-p", String(id)], { cwd: "/" });
  return /^[^Z]/.test(stdout.trim());
}
