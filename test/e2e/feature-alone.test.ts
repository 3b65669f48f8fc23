import { expect, test } from "vitest";
import { ALL_TOOLS, json, startHttp, stdioEntry } from "../coordinator/support/servers.ts";
import { exampleFiles } from "../prompts/feature-files.ts";
import { bash, CHECKS, FILES, PLAN, team, writes } from "./support/feature.ts";
import { call } from "./support/model.ts";
import { expectCommand } from "./support/prompts.ts";
import type { ToolResult } from "./support/request.ts";
import { inClient, openWorkshop } from "./support/workshop.ts";

/** The results that the client refused for want of a permission. */
const refused = (results: readonly ToolResult[]) =>
  results.filter(({ failed, text }) => failed && /permission|approval|haven't granted/i.test(text));

inClient("/parallel-plan-feature without a coordinator", () => {
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
            [team("acquire_lock", { key: "feature:add-search:planning" })],
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
