import { expect, test } from "vitest";
import { ALL_TOOLS, startMcp } from "../coordinator/support/servers.ts";
import { exampleFiles } from "../prompts/feature-files.ts";
import { bash, CHECKS, FILES, writes } from "./support/feature.ts";
import { call } from "./support/model.ts";
import { expectCommand } from "./support/prompts.ts";
import { withProgram } from "./support/search-path.ts";
import { inClient, openWorkshop } from "./support/workshop.ts";

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
