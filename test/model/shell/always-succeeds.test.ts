import { expect, test } from "vitest";
import { alwaysSucceeds } from "../../../src/model/shell/always-succeeds.ts";

test.each([
  "npm test",
  "npm run lint -- --max-warnings=0",
  "python -m pytest tests/test_a.py::test_b",
  "make test",
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
  "bash -e -c 'npm test; true'",
  "bash -o pipefail -c 'npm test | tee log'",
  "bash -eo pipefail -c 'npm test | tee log; true'",
  "bash --norc -euo pipefail -xc 'npm test | tee log'",
  "if npm test; then exit 0; fi; exit 1",
  "if npm test; then exit 1; fi; exit 0",
  "npm test || exit 1; echo fine",
  "npm test || { echo no; exit 1; }; echo fine",
  "for part in a b; do npm test $part; done",
  "(npm test)",
  "{ npm test; }",
  "{ npm test || exit 1; }; true",
  "{ set -e; npm test; }; true",
  "set -e; { npm test; true; }",
  "set -e; (npm test; true)",
  "npm test || (echo no; false)",
  "npm test || {\n  echo no\n  exit 1\n}",
  "npm test || { if test -f log; then cat log; fi; exit 1; }",
  "npm test || if test -f log; then echo yes; else exit 1; fi",
  "if npm test; then echo yes; else cat log; fi",
  "if npm test; then if npm run lint; then echo yes; else exit 1; fi; fi",
  "if npm test; then echo yes; else exit 1; fi; echo done",
  "case $CI in true) npm test;; *) echo no;; esac",
  "while ! npm test; do sleep 1; done",
  "for part in a b; do npm test $part || exit 1; done; true",
  "eval 'npm test'",
  "eval 'npm test || exit 1'; echo done",
  "find . \\( -name a -o -name b \\) | grep c",
  "make test",
  "make -C i test",
  "ls dist",
  "date --date=$DAY > /a/b",
  "cd app && npm test",
  "{",
  "if",
  "if npm test; then echo yes",
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
  ["bash -c 'npm test | tee log'", '| tee log"'],
  ["bash -o pipefail -c 'npm test || true'", '|| true"'],
  ["bash -o pipefail +o errexit -lc 'npm test; true'", '; true"'],
  ["env CI=1 npm test || CI=1 true", '|| CI=1 true"'],
  ["{ npm test || true; }", '|| true"'],
  ["{ { npm test; }; true; }", '; true"'],
  ["(npm test || true)", '|| true"'],
  ["(npm test || true) > log", '|| true"'],
  ["pytest || { echo failed; }", '|| { echo failed; }"'],
  ["pytest || (echo failed; true)", '|| (echo failed; true)"'],
  ["pytest || {\n  echo failed\n}", '|| { echo failed }"'],
  ["cd app && (npm test || true)", '&& (npm test || true)"'],
  ["set -e; (npm test || true)", '; (npm test || true)"'],
  ["npm test || ls", '|| ls"'],
  ["npm test || ls -la", '|| ls -la"'],
  ["npm test; pwd", '; pwd"'],
  ["eval 'npm test || true'", '|| true"'],
  ["npm ci; if npm test; then echo a; fi", '; if npm test; then echo a; fi"'],
])("%j hides a failure", (line, end) => {
  expect(alwaysSucceeds(line)).toEqual({ because: `it ends in "${end}`, isEmpty: false });
});

test.each([
  ["if npm test; then echo yes; else echo no; fi"],
  ["if npm test\nthen\n  echo yes\nfi"],
  ["if npm test; then echo yes; elif npm run lint; then echo so; else true; fi"],
  ["if npm test; then if npm run lint; then echo yes; fi; else { echo no; }; fi"],
])("%j hides what its condition finds", (line) => {
  expect(alwaysSucceeds(line)).toEqual({
    because: 'no branch of its "if" can fail',
    isEmpty: false,
  });
});

test.each(["make test -i", "make --ignore-errors test"])("%j ignores errors", (line) => {
  expect(alwaysSucceeds(line)).toEqual({ because: `"${line}" ignores errors`, isEmpty: false });
});

test.each([
  ["true", "true"],
  ["cd src", "cd src"],
  ["pwd", "pwd"],
  ["date +%F", "date +%F"],
  ["sleep 5", "sleep 5"],
  ["{ echo one; }", "echo one"],
  ["(echo one); cd src", "cd src"],
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

test.each([
  "(",
  "'",
  '"',
  "$(",
  "`",
  "|| true ",
  "\\",
  "&",
  "a ",
  "bash -c '",
  "! ",
  "{ ",
  "if ",
  "then ",
  "eval ",
])(
  "64 KiB of %j are read at once",
  (part) => {
    const line = part.repeat((64 * 1024) / part.length);
    const result = alwaysSucceeds(line);
    expect(result === undefined || typeof result.because === "string").toBe(true);
  },
  2_000,
);
