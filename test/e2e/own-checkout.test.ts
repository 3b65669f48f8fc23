import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { makeHome, runSession } from "./support/client.ts";
import { snapshot } from "./support/git-server.ts";
import { git } from "./support/project.ts";
import { expectCommand } from "./support/prompts.ts";
import { makeScratchFolder } from "./support/scratch.ts";
import { REPOSITORY, inClient, troubles } from "./support/workshop.ts";

/** What the client keeps saying because it may not reach the world here; it is not about the plugin. */
const ABOUT_OUR_SETTINGS = "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC is set";

inClient("a checkout of this repository", () => {
  test("uses its own plugin in a folder that the user trusts", async () => {
    await using scratch = await makeScratchFolder();
    const [bare, checkout, home] = ["bare.git", "checkout", "home"].map((name) =>
      join(scratch.path, name),
    ) as [string, string, string];
    await snapshot(REPOSITORY, bare);
    await git(scratch.path, "clone", "--quiet", bare, checkout);
    await makeHome(home, checkout);
    const start = () =>
      runSession({
        client: inject("client"),
        home,
        cwd: checkout,
        prompt: "/shared demo with a cache",
        conversations: [{ name: "main", opens: /demo with a cache/, steps: [["understood"]] }],
      });
    // On its first start the client only notes where the checkout's marketplace is.
    await start();
    const { requests, debugLog } = await start();
    expect(troubles(debugLog).filter((line) => !line.includes(ABOUT_OUR_SETTINGS))).toEqual([]);
    expect(requests).toHaveLength(1);
    await expectCommand(requests[0], "shared", "demo with a cache");
  });
});
