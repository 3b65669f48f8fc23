import { fixAll } from "../../../src/lint/fix.ts";
import { judge, type Judged } from "../../rules/support/findings.ts";

/** A path that makes a text work packages. */
export const setup = { path: "openspec/changes/search/work-packages.yaml" };

/** The claims as `task access pattern`. */
export const claimsOf = ({ file }: Judged): string[] =>
  (file.parsed?.plan.tasks ?? []).flatMap(({ id, claims }) =>
    claims.map(({ access, pattern }) => `${id} ${access} ${pattern}`),
  );

/** The dependencies as `task id`. */
export const needsOf = ({ file }: Judged): string[] =>
  (file.parsed?.plan.tasks ?? []).flatMap(({ id, dependsOn }) =>
    dependsOn.map((one) => `${id} ${one.id}`),
  );

/** The races as `tasks paths`. */
export const racesOf = ({ diagnostics }: Judged): string[] =>
  diagnostics.flatMap(({ rule, tasks, paths }) =>
    rule === "ownership/write-race" ? [`${tasks.join(" ")} ${paths.join(" ")}`] : [],
  );

/** What does not fit the schema, a line each. */
export const toldOf = ({ diagnostics }: Judged): string =>
  diagnostics.flatMap(({ rule, message }) => (rule === "plan/schema" ? [message] : [])).join("\n");

/** Mends what does not fit the schema, and nothing else. */
export async function mended(text: string): Promise<string> {
  return (
    await fixAll(text, async (one) =>
      (await judge(one, setup)).diagnostics.filter(({ rule }) => rule === "plan/schema"),
    )
  ).text;
}
