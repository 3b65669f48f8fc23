import { join } from "node:path";
import { expect, test } from "vitest";
import { ALL_TOOLS, json, startHttp, startMcp } from "../coordinator/support/servers.ts";
import { exampleFiles } from "../prompts/feature-files.ts";
import { bash, CHECKS, FILES, FOLDER, PLAN, team, writes } from "./support/feature.ts";
import { call } from "./support/model.ts";
import { expectAgent, expectCommand } from "./support/prompts.ts";
import { inClient, openWorkshop, PLUGIN } from "./support/workshop.ts";

const REFERENCES = join(PLUGIN, "skills/planning-features/references");
const PAGES = ["coordinator.md", "openspec-artifacts.md", "contracts.md", "work-packages.md"];

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
            [team("acquire_lock", { key: "feature:add-search:planning", owner: "add-search" })],
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
            [
              bash(
                `parallel-plan capabilities call acquire_lock '{"key":"feature:add-search:planning"}'`,
              ),
            ],
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
      '/tools/acquire_lock {"key":"feature:add-search:planning"}',
      '/tools/write_handoff {"state":"it\'s planned"}',
    ]);
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
