import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";
import { documentText, packageText, read } from "./support.ts";

const setup = { path: "changes/search/work-packages.yaml" };
const scope = '{ write_allow: ["src/app.ts"], read_allow: ["docs/**"] }';
const a = packageText("wp-a", { scope });
const b = packageText("wp-b", { scope });
const RULE = "ownership/write-race";

const races = async (text: string): Promise<[string, string | undefined][]> => {
  const { diagnostics } = await judge(text, setup);
  return diagnostics
    .filter(({ rule }) => rule === RULE || rule === "plan/unused-allow")
    .map(({ severity, accepted }) => [severity, accepted]);
};

test("a race that nobody allows is an error", async () => {
  expect(await races(documentText(a + b))).toEqual([["error", undefined]]);
});

const allow = `# parallel-plan: allow ${RULE} src/app.ts: each adds its own line`;
const inside = (text: string, comment: string): string =>
  text.replace("    priority: 1\n", (line) => `${line}    ${comment}\n`);

test.each([
  ["at the top", documentText(a + b, `${allow}\n`)],
  ["above the package", documentText(`${a}  ${allow}\n${b}`)],
  ["above the package, behind a third", documentText(`${a}${packageText("wp-c")}  ${allow}\n${b}`)],
  ["in the package", documentText(a + inside(b, allow))],
  ["in the other package", documentText(inside(a, allow) + b)],
  ["behind a value", documentText(a + b.replace("priority: 1", `priority: 1 ${allow}`))],
  ["at the end", documentText(`${a}${b}${allow}\n`)],
  ["by the id of a package", documentText(a + b, `${allow.replace("src/app.ts", "wp-b")}\n`)],
  ["with Windows line ends", documentText(a + b, `${allow}\n`).replaceAll("\n", "\r\n")],
])("a comment %s allows it", async (_, text) => {
  expect(await races(text)).toEqual([["info", "each adds its own line"]]);
});

test("a comment in a third package does not speak for the two", async () => {
  const third = inside(packageText("wp-c"), allow);
  expect(await races(documentText(a + b + third))).toEqual([
    ["error", undefined],
    ["warning", undefined],
  ]);
});

test.each([
  ["text in quotes", a.replace("Builds one part.", `"x ${allow}"`)],
  ["a block of text", a.replace("Builds one part.", `|\n      ${allow}\n      more`)],
  ["a word with a sign in it", a.replace("Builds one part.", `x${allow}`.replaceAll(": ", ":"))],
  ["a comment that speaks of it", `  # Say parallel-plan: allow RULE: why\n${a}`],
])("%s is no comment of that kind", async (_, text) => {
  expect((await read(documentText(text))).parsed.plan.allows).toEqual([]);
});

test("the place is the comment, and two may stand in one", async () => {
  const two = "# parallel-plan: allow a/b: one; parallel-plan: allow c/d x.ts: two";
  const { plan } = (await read(documentText(a, `${allow}\n${two}\n`))).parsed;
  expect(
    plan.allows.map(({ rule, subject, reason, at }) => [rule, subject, reason, at.start]),
  ).toEqual([
    [RULE, "src/app.ts", "each adds its own line", { line: 4, column: 1 }],
    ["a/b", "", "one", { line: 5, column: 3 }],
    ["c/d", "x.ts", "two", { line: 5, column: 34 }],
  ]);
});

test("a comment without a reason, or for nothing, is told", async () => {
  const { diagnostics } = await judge(
    documentText(
      a,
      "# parallel-plan: allow lock/conflict\n# parallel-plan: allow lock/conflict: x\n",
    ),
    setup,
  );
  expect(diagnostics.map(({ rule, location }) => [rule, location.start.line])).toEqual([
    ["plan/unused-allow", 4],
    ["plan/unused-allow", 5],
  ]);
});
