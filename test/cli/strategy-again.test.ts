import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./support/run.ts";
import { FILES, repository, TEAMS, text, WITH_TEAMS } from "./support/strategy.ts";

test("keeps what was filled when figures are computed again", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const filled = (await text(cwd, "risk-mitigation-plan.json")).replace(
    `"contingency_plan": "<fill: what to do when that does not help>"`,
    `"contingency_plan": "One team does the rest in a row"`,
  );
  await writeFile(join(cwd, "out/risk-mitigation-plan.json"), filled);
  await writeFile(join(cwd, "teams.yaml"), TEAMS.replace("80%", "90%"));
  const { code, stdout } = await run(WITH_TEAMS, { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/; 1 slot kept as filled before\.$/m);
  expect(await text(cwd, "risk-mitigation-plan.json")).toContain("One team does the rest in a row");
});

test("loses nothing that was filled without being told to", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const before = (await text(cwd, "risk-mitigation-plan.json")).replaceAll(
    /<fill: what to do when it comes>/g,
    "Call the team",
  );
  await writeFile(join(cwd, "out/risk-mitigation-plan.json"), before);
  await writeFile(
    join(cwd, "teams.yaml"),
    TEAMS.replaceAll("[react]", "[react, node]").replaceAll("[node]", "[react, node]"),
  );
  const refused = await run(WITH_TEAMS, { cwd });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(
    /^parallel-plan: 2 filled slots of out have no place any more, such as risk-mitigation-plan\.json: risk_assessment\[Only one team knows \w+\]\.response_procedures; expected --force, or another --out$/m,
  );
  expect(await text(cwd, "risk-mitigation-plan.json")).toBe(before);
  const forced = await run([...WITH_TEAMS, "--force"], { cwd });
  expect(forced.stdout).toMatch(/; 2\s+filled\s+slots\s+lost\.$/m);
  expect(forced.code).toBe(0);
});

test("does not write over what others wrote", async () => {
  const own = `{ "execution_plan_id": "parallel_exec_202601051000" }`;
  const cwd = await repository({ "out/execution-plan.json": own });
  const { code, stderr } = await run(WITH_TEAMS, { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /out\/execution-plan\.json was not written by parallel-plan strategy; expected --force, or another --out/,
  );
  expect(await readdir(join(cwd, "out"))).toEqual(["execution-plan.json"]);
  expect(await text(cwd, "execution-plan.json")).toBe(own);
  expect((await run([...WITH_TEAMS, "--force"], { cwd })).code).toBe(0);
});

test("its own execution plan says the same teams again", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const again = ["strategy", "graph.json", "--teams", "out/execution-plan.json", "--out", "again"];
  expect((await run(again, { cwd })).code).toBe(0);
  for (const name of FILES) {
    const [first, second] = await Promise.all(
      ["out", "again"].map(async (folder) =>
        (await readFile(join(cwd, folder, name), "utf8")).replace(/parallel_exec_sha_\w+/g, "ID"),
      ),
    );
    expect(second).toBe(first);
  }
});
