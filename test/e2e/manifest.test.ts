import { join } from "node:path";
import { expect, test } from "vitest";
import { PLUGIN, REPOSITORY, inClient, openWorkshop } from "./support/workshop.ts";

inClient("claude plugin validate --strict", () => {
  test.each([
    ["the marketplace", REPOSITORY],
    ["the plugin", join(PLUGIN, ".claude-plugin/plugin.json")],
  ])("finds nothing wrong with %s", async (_, path) => {
    await using workshop = await openWorkshop({});
    const said = await workshop.subcommand("plugin", "validate", "--strict", path);
    expect(said).toContain("Validation passed");
    expect(said).not.toMatch(/passed with warnings/i);
  });
});
