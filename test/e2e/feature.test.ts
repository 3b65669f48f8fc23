import { join } from "node:path";
import { expect, test } from "vitest";
import {
  ALL_TOOLS,
  json,
  startHttp,
  startMcp,
  stdioEntry,
} from "../coordinator/support/servers.ts";
import { exampleFiles } from "../prompts/feature-files.ts";
import { call, type Turn } from "./support/model.ts";
import { expectAgent, expectCommand } from "./support/prompts.ts";
import type { ToolResult } from "./support/request.ts";
import { withProgram } from "./support/search-path.ts";
import { inClient, openWorkshop, PLUGIN, type Workshop } from "./support/workshop.ts";

const FOLDER = "openspec/changes/add-search";
const PLAN = `${FOLDER}/work-packages.yaml`;
const FILES = {
  "contracts/openapi.yaml": "openapi: 3.1.0\ninfo: { title: Notes, version: '1' }\npaths: {}\n",
  "src/notes/store.ts": "export const notes = [];\n",
  "src/routes.ts": "export const routes = [];\n",
  "web/index.html": "<title>Notes</title>\n",
};

const REFERENCES = join(PLUGIN, "skills/planning-features/references");
const PAGES = ["coordinator.md", "openspec-artifacts.md", "contracts.md", "work-packages.md"];

const bash = (command: string) => call("Bash", { command, description: "look" });
const team = (tool: string, input: object) => call(`mcp__team__${tool}`, { ...input });

/** The model writes the example of the references. */
function writes({ project }: Workshop): Turn {
  return Object.entries(exampleFiles()).map(([path, content]) =>
    call("Write", { file_path: project.at(`${FOLDER}/${path}`), content }),
  );
}

/** The checks of the skill's later steps, each in a turn of its own. */
const CHECKS: Turn[] = [
  [bash(`parallel-plan validate ${PLAN}`)],
  [bash(`parallel-plan contracts lint ${PLAN}`)],
  [bash(`parallel-plan schedule --format text ${PLAN}`)],
  [bash(`parallel-plan graph ${PLAN}`)],
];

const refused = (results: readonly ToolResult[]) =>
  results.filter(({ failed, text }) => failed && /permission|approval|haven't granted/i.test(text));

inClient("/parallel-plan-feature", () => {
  test("uses a coordinator from beginning to end and stops for approval", async () => {
    await using server = await startMcp(ALL_TOOLS, ({ name, arguments: input }) => {
      const key = (input as { key?: string }).key ?? "";
      if (name === "acquire_lock" && key.startsWith("file:src/routes"))
        return { text: '{"acquired":false,"holder":"add-tags"}' };
      return { text: '{"acquired":true,"safe":true,"allowed":true,"agents":[]}' };
    });
    const mcpServers = { team: { type: "http", url: `${server.url}/mcp` } };
    await using workshop = await openWorkshop(FILES, () => ({ mcpServers }));
    const { requests } = await workshop.session({
      prompt: "/parallel-plan-feature search in notes",
      allowedTools: ["mcp__team"],
      conversations: [
        { name: "researcher", opens: /^Question: /, steps: [["FILE: x\nANSWER: y\nOPEN: 0"]] },
        {
          name: "main",
          opens: /search in notes/,
          steps: [
            [call("Skill", { skill: "parallel-plan:planning-features" })],
            PAGES.map((page) => call("Read", { file_path: join(REFERENCES, page) })),
            [bash("parallel-plan context change add-search")],
            [team("recall", { query: "search in notes" })],
            [researcher("Where are notes written?"), researcher("How are routes registered?")],
            [team("discover_agents", { change: "add-search" })],
            writes(workshop),
            [team("check_guardrails", { change: "add-search", operation: "create a table" })],
            [team("check_policy", { change: "add-search", action: "plan" })],
            ...CHECKS,
            [bash(`parallel-plan capabilities claims ${PLAN}`)],
            [team("acquire_lock", { key: "feature:add-search", owner: "add-search" })],
            [team("acquire_lock", { key: "file:src/routes.ts", owner: "add-search" })],
            [team("remember", { text: "routes are registered in one file" })],
            [team("write_handoff", { change: "add-search", state: "waits for approval" })],
            ["Refused: file:src/routes.ts, held by add-tags. Do you approve?"],
          ],
        },
      ],
    });
    const main = requests.filter(({ conversation }) => conversation === "main");
    await expectCommand(main[0], "parallel-plan-feature", "search in notes");
    expect(main[0]?.opening).toContain('"mode": "parallel"');
    expect(main[0]?.opening).toContain('"mcp__team__acquire_lock"');
    const agents = requests.filter(({ conversation }) => conversation === "researcher");
    expect(agents).toHaveLength(2);
    await expectAgent(agents[0], "codebase-researcher");
    const results = main.flatMap(({ toolResults }) => toolResults);
    expect(results.filter(({ failed }) => failed)).toEqual([]);
    expect(server.calls.map(({ name }) => name)).toEqual([
      "recall",
      "discover_agents",
      "check_guardrails",
      "check_policy",
      "acquire_lock",
      "acquire_lock",
      "remember",
      "write_handoff",
    ]);
    expect(main.at(-3)?.news).toContain('"holder":"add-tags"');
    expect(await workshop.project.read(PLAN)).toBe(exampleFiles()["work-packages.yaml"]);
  });

  test("submits work only after the user's yes", async () => {
    await using server = await startMcp(ALL_TOOLS, () => ({ text: '{"accepted":true}' }));
    const mcpServers = { team: { type: "http", url: `${server.url}/mcp` } };
    await using workshop = await openWorkshop(FILES, () => ({ mcpServers }));
    const allowedTools = ["mcp__team"];
    const opens = /search in notes/;
    await workshop.session({
      prompt: "/parallel-plan-feature search in notes",
      allowedTools,
      conversations: [{ name: "main", opens, steps: [["Do you approve?"]] }],
    });
    expect(server.calls).toEqual([]);
    const { requests } = await workshop.session({
      prompt: "Approved.",
      goOn: true,
      allowedTools,
      conversations: [
        {
          name: "main",
          opens,
          steps: [
            ["Do you approve?"],
            [team("submit_work", { change: "add-search", package: "wp-contracts" })],
            [team("write_handoff", { change: "add-search", state: "approved" })],
            [team("query_audit", { change: "add-search" })],
            ["Next: /parallel-implement-feature add-search"],
          ],
        },
      ],
    });
    expect(
      requests.flatMap(({ toolResults }) => toolResults.filter(({ failed }) => failed)),
    ).toEqual([]);
    expect(server.calls.map(({ name }) => name)).toEqual([
      "submit_work",
      "write_handoff",
      "query_audit",
    ]);
  });

  test("reaches a coordinator over HTTP by the program, unasked", async () => {
    const bodies: string[] = [];
    await using server = await startHttp((request, response, body) => {
      if (request.method === "POST") bodies.push(`${request.url} ${body}`);
      const answer =
        request.method === "GET"
          ? { tools: ALL_TOOLS.map((name) => ({ name })) }
          : { acquired: true };
      return json(answer)(request, response, body);
    });
    await using workshop = await openWorkshop(FILES);
    const { requests } = await workshop.session({
      prompt: "/parallel-plan-feature search in notes",
      env: { COORDINATION_API_URL: server.url },
      conversations: [
        {
          name: "main",
          opens: /search in notes/,
          steps: [
            [bash(`parallel-plan capabilities call acquire_lock '{"key":"feature:add-search"}'`)],
            [
              call("Write", {
                file_path: workshop.project.at(`${FOLDER}/handoff.json`),
                content: '{"state":"it\'s planned"}',
              }),
            ],
            [bash(`parallel-plan capabilities call write_handoff --input ${FOLDER}/handoff.json`)],
          ],
        },
      ],
    });
    expect(requests[0]?.opening).toContain('"parallel-plan capabilities call acquire_lock"');
    expect(
      requests.flatMap(({ toolResults }) => toolResults.filter(({ failed }) => failed)),
    ).toEqual([]);
    expect(bodies).toEqual([
      '/tools/acquire_lock {"key":"feature:add-search"}',
      '/tools/write_handoff {"state":"it\'s planned"}',
    ]);
  });

  test("goes on alone when a server of the repository, approved by the user, fails in the middle", async () => {
    const mcpServers = { team: stdioEntry("offer", ...ALL_TOOLS) };
    await using workshop = await openWorkshop(
      { ...FILES, ".mcp.json": JSON.stringify({ mcpServers }) },
      (project) => ({
        projects: {
          [project]: { hasTrustDialogAccepted: true, enabledMcpjsonServers: ["team"] },
        },
      }),
    );
    const { requests } = await workshop.session({
      prompt: "/parallel-plan-feature search in notes",
      allowedTools: ["mcp__team"],
      expectedTroubles: /tool_dispatch_end tool=mcp_tool .* outcome=error/,
      conversations: [
        {
          name: "main",
          opens: /search in notes/,
          steps: [
            [team("acquire_lock", { key: "feature:add-search" })],
            writes(workshop),
            ["WARNING: the coordinator failed at acquire_lock."],
          ],
        },
      ],
    });
    expect(requests[0]?.opening).toContain('"mode": "parallel"');
    expect(requests[0]?.opening).toContain('"scope": "project"');
    const results = requests.flatMap(({ toolResults }) => toolResults);
    // The server lists the tool and then does not know it.
    expect(results.filter(({ failed }) => failed)).toEqual([
      expect.objectContaining({ text: expect.stringMatching(/method not found/i) }),
    ]);
  });

  test("may not start servers of a file unasked", async () => {
    const servers = { mcpServers: { evil: { command: "touch", args: ["started"] } } };
    await using workshop = await openWorkshop({ ...FILES, "other.json": JSON.stringify(servers) });
    const { requests } = await workshop.session({
      prompt: "/parallel-plan-feature search in notes",
      conversations: [
        {
          name: "main",
          opens: /search in notes/,
          steps: [[bash("parallel-plan capabilities --json --mcp-config other.json")]],
        },
      ],
    });
    expect(refused(requests.flatMap(({ toolResults }) => toolResults))).toHaveLength(1);
    await expect(workshop.project.read("started")).rejects.toThrow("ENOENT");
  });

  test.each([
    ["there is none", {}, ['"missing": [', '"CAN_DISCOVER"', '"CAN_GUARDRAILS"', '"problems": []']],
    ["it refuses", { COORDINATION_API_URL: "" }, ['"code": "forbidden"', "it answers 403"]],
  ])("warns and plans alone where %s", async (_, env, told) => {
    await using server = await startHttp(json({}, 403));
    await using workshop = await openWorkshop(FILES);
    const filled = Object.fromEntries(Object.keys(env).map((name) => [name, server.url]));
    const { requests } = await workshop.session({
      prompt: "/parallel-plan-feature search in notes",
      env: filled,
      conversations: [
        {
          name: "main",
          opens: /search in notes/,
          steps: [
            [
              "WARNING: no coordinated planning.",
              call("Skill", { skill: "parallel-plan:planning-features" }),
            ],
            writes(workshop),
            ...CHECKS,
          ],
        },
      ],
    });
    await expectCommand(requests[0], "parallel-plan-feature", "search in notes");
    for (const part of ['"mode": "linear"', ...told]) expect(requests[0]?.opening).toContain(part);
    expect(
      requests.flatMap(({ toolResults }) => toolResults.filter(({ failed }) => failed)),
    ).toEqual([]);
    expect(await workshop.project.read(PLAN)).toBe(exampleFiles()["work-packages.yaml"]);
  });
});

inClient("/linear-plan-feature", () => {
  test("plans alone, asking no coordinator", async () => {
    await using server = await startMcp(ALL_TOOLS);
    const mcpServers = { team: { type: "http", url: `${server.url}/mcp` } };
    await using workshop = await openWorkshop(FILES, () => ({ mcpServers }));
    const { requests } = await workshop.session({
      prompt: "/linear-plan-feature search in notes",
      path: await withProgram(workshop.scratch.path, "openspec"),
      conversations: [
        {
          name: "main",
          opens: /search in notes/,
          steps: [
            [call("Skill", { skill: "parallel-plan:planning-features" })],
            [bash("parallel-plan context change add-search")],
            writes(workshop),
            [bash("openspec validate add-search --strict")],
            ...CHECKS,
          ],
        },
      ],
    });
    await expectCommand(requests[0], "linear-plan-feature", "search in notes");
    expect(requests[0]?.opening).not.toContain('"mode"');
    const results = requests.flatMap(({ toolResults }) => toolResults);
    expect(results).toHaveLength(2 + Object.keys(exampleFiles()).length + 1 + CHECKS.length);
    expect(results.filter(({ failed }) => failed)).toEqual([]);
    expect(results.some(({ text }) => text.includes("openspec validate add-search --strict"))).toBe(
      true,
    );
    expect(server.calls).toEqual([]);
  });
});

function researcher(question: string) {
  return call("Agent", {
    subagent_type: "parallel-plan:codebase-researcher",
    description: "one question",
    prompt: `Question: ${question}`,
    run_in_background: false,
  });
}
