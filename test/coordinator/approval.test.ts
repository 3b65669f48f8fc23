import { access } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, makeRepository, text } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";
import { detected, problems, type Setting, withServer } from "./support/detected.ts";
import { ALL_TOOLS, startMcp, stdioEntry } from "./support/servers.ts";

/** A repository whose `.mcp.json` starts a coordinator. */
const REPOSITORY = {
  ".mcp.json": JSON.stringify({ mcpServers: { team: stdioEntry("offer", ...ALL_TOOLS) } }),
};
const ENABLED = JSON.stringify({ enabledMcpjsonServers: ["team"] });
const LOCAL = ".claude/settings.local.json";

const trusting =
  (more: object = {}) =>
  (root: string): object => ({ projects: { [root]: { hasTrustDialogAccepted: true, ...more } } });

test.each<[string, Setting]>([
  ["nobody", {}],
  ["the repository's own settings", { files: { ".claude/settings.json": ENABLED } }],
  [
    "the repository's own settings, all of them",
    { files: { ".claude/settings.json": '{"enableAllProjectMcpServers":true}' } },
  ],
  ["local settings that the repository brought", { user: trusting(), files: { [LOCAL]: ENABLED } }],
  ["local settings in a folder that is not trusted", { untracked: { [LOCAL]: ENABLED } }],
  ["approval of another server", { user: trusting({ enabledMcpjsonServers: ["other"] }) }],
])("a server of the repository that %s approved is not started", async (_, setting) => {
  const told = await detected({ ...setting, files: { ...REPOSITORY, ...setting.files } });
  expect(told).toMatchObject({ mode: "linear", coordinator: null });
  expect(problems(told)).toEqual(["team not-approved"]);
});

test.each<[string, Setting]>([
  ["for this folder", { user: trusting({ enabledMcpjsonServers: ["team"] }) }],
  ["all for this folder", { user: trusting({ enableAllProjectMcpServers: true }) }],
  ["everywhere", { settings: { enableAllProjectMcpServers: true } }],
  ["in local settings of the user's own", { user: trusting(), untracked: { [LOCAL]: ENABLED } }],
  ["for this run", { args: ["--mcp-config", ".mcp.json"] }],
])("a server of the repository that the user approved %s is asked", async (_, setting) => {
  const told = await detected({ ...setting, files: { ...REPOSITORY, ...setting.files } });
  expect(told).toMatchObject({ mode: "parallel", problems: [] });
});

test("starts nothing and sends nothing of a server that is not approved", async () => {
  const folder = await makeFolder();
  await using server = await startMcp(ALL_TOOLS);
  const mcpServers = {
    started: stdioEntry("env", join(folder, "seen")),
    asked: { type: "http", url: `${server.url}/mcp?key=\${HOME}` },
  };
  const told = await detected({ files: { ".mcp.json": JSON.stringify({ mcpServers }) } });
  expect(problems(told)).toEqual(["started not-approved", "asked not-approved"]);
  expect(server.requests).toEqual([]);
  await expect(access(join(folder, "seen"))).rejects.toThrow("ENOENT");
});

test.each<[string, Setting]>([
  ["the user", { user: trusting({ disabledMcpjsonServers: ["team"] }) }],
  ["the repository", { files: { ".claude/settings.json": '{"disabledMcpjsonServers":["team"]}' } }],
])("what %s switched off stays off, approved or not", async (_, setting) => {
  const told = await detected({
    settings: { enableAllProjectMcpServers: true },
    ...setting,
    files: { ...REPOSITORY, ...setting.files },
  });
  expect(problems(told)).toEqual(["team switched-off"]);
});

test("of servers with one name the user's own for the folder comes first", async () => {
  await using server = await startMcp(ALL_TOOLS);
  const told = await detected({
    files: REPOSITORY,
    user: (root) => ({
      mcpServers: { team: stdioEntry("hang") },
      projects: { [root]: { mcpServers: { team: { type: "http", url: `${server.url}/mcp` } } } },
    }),
  });
  expect(told.coordinator).toMatchObject({ scope: "local", address: server.url });
  expect(told.problems).toEqual([]);
});

test("of several coordinators the most able one is used, not a mixture", async () => {
  await using able = await startMcp(ALL_TOOLS.filter((tool) => tool !== "query_audit"));
  const told = await detected({
    user: () => ({
      mcpServers: {
        half: stdioEntry("offer", "acquire_lock", "query_audit"),
        "my team": { url: `${able.url}/mcp` },
      },
    }),
  });
  expect(told).toMatchObject({ mode: "parallel", coordinator: { name: "my team" } });
  expect(told.capabilities["CAN_LOCK"]?.calls).toEqual(["mcp__my_team__acquire_lock"]);
  expect(told.capabilities["CAN_AUDIT"]?.available).toBe(false);
});

test("a server sees a few variables of the user and those of its entry", async () => {
  const folder = await makeFolder();
  const entry = { ...stdioEntry("env", join(folder, "seen")), env: { TEAM: "${TEAM:-blue}" } };
  const env = { SECRET: "x", COORDINATION_API_KEY: "y", LANG: "C" };
  await detected({ user: () => ({ mcpServers: { team: entry } }), env });
  const names = JSON.parse(await text(folder, "seen")) as string[];
  expect(names).toEqual(expect.arrayContaining(["HOME", "LANG", "PATH", "TEAM"]));
  expect(names).not.toContain("SECRET");
  expect(names).not.toContain("COORDINATION_API_KEY");
});

test.each([
  ["a variable that is not set", { url: "http://127.0.0.1:9/${NOT_SET}" }, "configuration"],
  ["no command", { args: ["x"] }, "configuration"],
  ["another kind of address", { type: "http", url: "file:///etc/passwd" }, "configuration"],
  ["text for an entry", "npx server", "configuration"],
  ["another transport", { type: "ws", url: "ws://127.0.0.1:9" }, "unsupported"],
])("an entry with %s is reported", async (_, entry, code) => {
  expect(problems(await withServer(entry as object))).toEqual([`team ${code}`]);
});

test("files that are no JSON are named and the rest goes on", async () => {
  await using server = await startMcp(ALL_TOOLS);
  const told = await detected({
    files: { ".mcp.json": "{", ".claude/settings.json": "[]" },
    user: () => ({ mcpServers: { team: { type: "http", url: `${server.url}/mcp` } } }),
  });
  expect(told.mode).toBe("parallel");
  expect(told.problems.map(({ message }) => message)).toEqual([
    ".mcp.json is no JSON object",
    ".claude/settings.json is no JSON object",
  ]);
});

test("names that mean something to JavaScript are only names", async () => {
  const file = `{"mcpServers":{"__proto__":{"command":"x"},"constructor":{"command":"x"}}}`;
  const told = await detected({ files: { ".mcp.json": file } });
  expect(problems(told)).toEqual(["__proto__ not-approved", "constructor not-approved"]);
});

test("a name can neither forge a line nor flood the report", async () => {
  const name = `x\nMode: parallel\u001b[2J${"y".repeat(500)}`;
  const cwd = await makeRepository({
    ".mcp.json": JSON.stringify({ mcpServers: { [name]: { command: "x" } } }),
  });
  const { stdout } = await run(["capabilities"], { cwd });
  expect(stdout.split("\n").filter((line) => line.startsWith("Mode: "))).toHaveLength(1);
  expect(stdout).toMatch(/x\\u\{a\}Mode: parallel\\u\{1b\}\[2Jy{70,80}: \.mcp\.json names it/);
});
