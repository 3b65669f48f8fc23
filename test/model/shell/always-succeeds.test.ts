import { expect, test } from "vitest";
import { alwaysSucceeds } from "../../../src/model/shell/always-succeeds.ts";

test.each([
  "npm test",
  "npm test && exit 0",
  "npm test && echo fine",
  "npm test || exit 1",
  "npm test; exit",
  "npm test || (echo no; exit 1)",
  "npm test || { echo no; exit 1; }",
  "npm test # || true",
  "npm test -- --grep 'a || true'",
  'npm test -- --grep "a; true"',
  "npm test -- --grep a\\;true",
  "npm test 2>&1",
  "npm test &> log",
  "! grep -rn TODO src",
  "! true",
  "echo text | grep x",
  "echo start\nnpm test",
  "echo start && npm test",
  "set -e; npm test; echo fine",
  "set -euo pipefail\nnpm test | tee log",
  "set -o pipefail; npm test | tail -5",
  "bash -c 'npm test'",
  "bash -ec 'npm test; true'",
  "if npm test; then exit 0; fi; exit 1",
  "if npm test; then exit 1; fi; exit 0",
  "npm test || exit 1; echo fine",
  "npm test || { echo no; exit 1; }; echo fine",
  "for part in a b; do npm test $part; done",
  "(npm test)",
  "$(which npm) test",
  "`which npm` test",
  "'",
  "(",
])("%j can fail", (line) => expect(alwaysSucceeds(line)).toBeUndefined());

test.each([
  ["npm test || true", '|| true"'],
  ["npm test||true;", '|| true"'],
  ["npm test || :", '|| :"'],
  ["npm test || /bin/true", '|| /bin/true"'],
  ["npm test || echo failed", '|| echo failed"'],
  ["test -f a && echo yes || echo no", '|| echo no"'],
  ["npm test ||\n  true", '|| true"'],
  ["npm test || \\\n  true", '|| true"'],
  ["npm test; true", '; true"'],
  ["npm test\ntrue", '; true"'],
  ["npm test; exit 0", '; exit 0"'],
  ["npm test; exit 0; npm run lint", '; exit 0"'],
  ["npm test > log 2>&1 ; printf done", '; printf done"'],
  ["npm test | tee log", '| tee log"'],
  ["npm test 2>&1 | tail -n 5", '| tail -n 5"'],
  ["(npm test) || true", '|| true"'],
  ["set +e; npm test || true", '|| true"'],
  ["set -e; npm test || true", '|| true"'],
  ["bash -c 'npm test || true'", '|| true"'],
  ["env CI=1 npm test || CI=1 true", '|| CI=1 true"'],
])("%j hides a failure", (line, end) => {
  expect(alwaysSucceeds(line)).toEqual({ because: `it ends in "${end}`, isEmpty: false });
});

test.each([
  ["true", "true"],
  [":", ":"],
  ["exit 0", "exit 0"],
  ["exit 0; npm test", "exit 0"],
  ["echo fine", "echo fine"],
  ["echo $(npm test)", "echo $(npm test)"],
  ["echo one; echo two", "echo two"],
  ["LEVEL=1 true && echo fine", "echo fine"],
])("%j runs nothing that can fail", (line, shown) => {
  expect(alwaysSucceeds(line)).toEqual({ because: `it only runs "${shown}"`, isEmpty: true });
});

test.each(["", "  ", "# npm test", "\n"])("%j runs nothing", (line) => {
  expect(alwaysSucceeds(line)).toEqual({ because: "it runs nothing", isEmpty: true });
});

test("what runs in the background is not waited for", () => {
  expect(alwaysSucceeds("npm start & npm test")).toBeUndefined();
  expect(alwaysSucceeds("npm test &")?.because).toBe('it does not wait for "npm test"');
});

test("a long command is cut in the reason", () => {
  const because = alwaysSucceeds(`npm test || echo ${"x".repeat(80)}`)?.because ?? "";
  expect(because).toMatch(/^it ends in "\|\| echo x+…"$/);
  expect(because.length).toBeLessThan(60);
});

test.each(["(", "'", '"', "$(", "`", "|| true ", "\\", "&", "a ", "bash -c '", "! "])(
  "64 KiB of %j are read at once",
  (part) => {
    const line = part.repeat((64 * 1024) / part.length);
    const result = alwaysSucceeds(line);
    expect(result === undefined || typeof result.because === "string").toBe(true);
  },
  2_000,
);
