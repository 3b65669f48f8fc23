import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectExpanded } from "./support/commands.ts";
import { snapshot, startGitServer } from "./support/git-server.ts";
import type { GitServer } from "./support/git-server.ts";
import { call } from "./support/model.ts";
import { FILES, PLAN, RACE_PLAN, SHARED, claimLine, findingsIn } from "./support/plans.ts";
import { PLUGIN, inClient, openWorkshop } from "./support/workshop.ts";
import type { Workshop } from "./support/workshop.ts";

inClient("the plugin, installed through its marketplace from a git server", () => {
  let workshop: Workshop;
  let server: GitServer;

  beforeAll(async () => {
    workshop = await openWorkshop({ ...FILES, ...SHARED });
    const served = join(workshop.scratch.path, "served");
    await mkdir(served);
    await snapshot(PLUGIN, join(served, "parallel-plan.git"));
    server = await startGitServer(served);
    await workshop.subcommand("plugin", "marketplace", "add", `${server.url}/parallel-plan.git`);
    await workshop.subcommand("plugin", "install", "parallel-plan@parallel-plan");
  });

  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    await workshop?.[Symbol.asyncDispose]();
  });

  test.each([
    ["/shared demo with a cache", "shared"],
    ["/parallel-plan:shared demo with a cache", "shared"],
    ["/parallel-plan demo with a cache", "parallel-plan"],
    ["/parallel-plan:parallel-plan demo with a cache", "parallel-plan"],
  ])("%s reaches the model as its prompt", async (prompt, command) => {
    const { requests } = await workshop.session({
      prompt,
      pluginDir: null,
      conversations: [{ name: "main", opens: /demo with a cache/, steps: [["understood"]] }],
    });
    expect(requests).toHaveLength(1);
    await expectExpanded(requests[0], command, "demo with a cache");
  });

  test("its hook checks what the model writes", async () => {
    const file_path = workshop.project.at(PLAN);
    const { requests } = await workshop.session({
      prompt: "go on",
      pluginDir: null,
      permissionMode: "acceptEdits",
      conversations: [
        {
          name: "main",
          opens: /^go on\b/,
          steps: [
            [call("Write", { file_path, content: RACE_PLAN })],
            [call("Bash", { command: `rm ${PLAN}`, description: "tidy up" })],
          ],
        },
      ],
    });
    expect(findingsIn(requests[1]?.news)).toEqual([
      `${PLAN}:${claimLine(RACE_PLAN, "1.2")} ownership/write-race`,
    ]);
  });
});
