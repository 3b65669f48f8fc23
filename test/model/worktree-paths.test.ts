import { describe, expect, test } from "vitest";
import { withFolders } from "../../src/model/shell/worktree-paths.ts";

const HERE = [
  { written: "../../../w1", folder: "." },
  { written: "../../../w2", folder: "/base/w2/examples/shop" },
];

describe("a plan that lies in a folder of the repository", () => {
  test.each([
    ["cd ../../../w1 && npm test", "npm test"],
    ["cd ../../../w1/examples/shop && npm test", "npm test"],
    ["cd ../../../w1/examples/shop/web && npm test", "cd ./web && npm test"],
    ["cd ../../../w1/examples/shopping && npm test", "cd ./examples/shopping && npm test"],
    ["npm --prefix ../../../w1/ test", "npm --prefix ./ test"],
    ["cd ../../../w2 && npm test", "cd /base/w2/examples/shop && npm test"],
    ["diff a.ts ../../../w2/examples/shop/a.ts", "diff a.ts /base/w2/examples/shop/a.ts"],
    ["cd ../../../w10 && npm test", "cd ../../../w10 && npm test"],
    ["cd ../../../w1", ""],
    ["npm test", "npm test"],
  ])("%s is %s", (command, meant) =>
    expect(withFolders(command, HERE, "examples/shop")).toBe(meant),
  );
});

test.each([
  ["cd shop-data && npm test", "npm test"],
  ["cd ../shop-worktrees/shop-data && npm test", "npm test"],
  ["git -C ../shop-data status", "git -C . status"],
  ["npm test -w shop-data", "npm test -w shop-data"],
  ["node shop-data/a.js", "node shop-data/a.js"],
])("of a worktree that is a name alone: %s is %s", (command, meant) =>
  expect(withFolders(command, [{ written: "shop-data", folder: "." }])).toBe(meant),
);

test("a folder that would need quotes is not put in", () => {
  const command = 'cd "../w2" && npm test';
  expect(withFolders(command, [{ written: "../w2", folder: "/my base/w2" }])).toBe(command);
});
