import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runSubcommand } from "./support/client.ts";
import { snapshot, startGitServer } from "./support/git-server.ts";
import type { GitServer } from "./support/git-server.ts";
import { call } from "./support/model.ts";
import { FILES, PLAN, RACE_PLAN, SHARED, claimLine, findingsIn } from "./support/plans.ts";
import { expectCommand } from "./support/prompts.ts";
import { withTripwire } from "./support/search-path.ts";
import { REPOSITORY, inClient, openWorkshop } from "./support/workshop.ts";
import type { Workshop } from "./support/workshop.ts";

inClient("the plugin, installed through its marketplace from a git server", () => {
  let workshop: Workshop;
  let server: GitServer;
  let npmCalls: string;

  beforeAll(async () => {
    workshop = await openWorkshop({ ...FILES, ...SHARED });
    const served = join(workshop.scratch.path, "served");
    await mkdir(served);
    await snapshot(REPOSITORY, join(served, "parallel-plan.git"));
    server = await startGitServer(served);
    const { path, calls } = await withTripwire(workshop.scratch.path, "npm");
    npmCalls = calls;
    const claudePlugin = (...args: string[]) =>
      runSubcommand({ ...workshop.place, path }, "plugin", ...args);
    await claudePlugin("marketplace", "add", `${server.url}/parallel-plan.git`);
    await claudePlugin("install", "parallel-plan@parallel-plan");
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
    await expectCommand(requests[0], command, "demo with a cache");
  });

  test("takes nothing from a registry", async () => {
    expect(await readFile(npmCalls, "utf8").catch(() => "")).toBe("");
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
