import { join } from "node:path";
import { expect, test } from "vitest";
import { PLUGIN, inClient, openWorkshop } from "./support/workshop.ts";

inClient("claude plugin validate --strict", () => {
  test.each([
    ["the marketplace", "."],
    ["the plugin", ".claude-plugin/plugin.json"],
  ])("finds nothing wrong with %s", async (_, path) => {
    await using workshop = await openWorkshop({});
    const said = await workshop.subcommand("plugin", "validate", "--strict", join(PLUGIN, path));
    expect(said).toContain("Validation passed");
    expect(said).not.toMatch(/passed with warnings/i);
  });
});
