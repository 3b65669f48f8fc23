import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judge, repository } from "./support/findings.ts";

const folder = join(import.meta.dirname, "ok");

/** What the repository of each plan holds, and how many tasks and claims the plan has. */
const PLANS: Record<string, { tasks: number; claims: number; files: string }> = {
  "plain-form.md": {
    tasks: 5,
    claims: 15,
    files:
      "src/search/query.ts src/search/index.ts src/components/SideBar.tsx docs/search.md db/migrations/0001_accounts.sql",
  },
  "colons-and-bold.md": {
    tasks: 5,
    claims: 15,
    files:
      "src/styles/colours.css src/styles/forms.css src/styles/dark.css src/app.html docs/design.md src/routes/+layout.svelte src/routes/[id=integer]/+page.svelte src/routes/[...rest]/+page.server.ts",
  },
  "lines-below.md": {
    tasks: 4,
    claims: 11,
    files:
      "server/reports/run.py server/mail.py server/templates/mail.html docs/jobs.md web/report.html web/report.js",
  },
  "accepted.md": { tasks: 2, claims: 5, files: "src/labels/index.ts" },
};

/** Infos that a plan may have: what its author accepted in it. */
const INFOS: Record<string, string[]> = {
  "accepted.md": ["ownership/write-race: each task appends its own line"],
};

test("every plan of the folder is listed", () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(PLANS).toSorted());
});

test.each(Object.entries(PLANS))("%s is silent", async (name, { tasks, claims, files }) => {
  const { diagnostics, file, proof } = await judge(readFileSync(join(folder, name)), {
    path: `docs/${name}`,
    repository: repository(files),
    surroundings: { path: `docs/${name}`, hasShared: true },
  });
  const told = diagnostics.map(({ rule, message, accepted }) => `${rule}: ${accepted ?? message}`);
  expect(told).toEqual(INFOS[name] ?? []);
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(file.parsed?.format).toBe("task-plan");
  expect(file.parsed?.plan.tasks).toHaveLength(tasks);
  expect(proof.claims).toBe(claims);
});
