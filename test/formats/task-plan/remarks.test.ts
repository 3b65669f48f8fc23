import { describe, expect, test } from "vitest";
import { claimsOf } from "../support/read.ts";

const item = (text: string): Promise<string[]> => claimsOf(`Files to modify\n- ${text}`);

describe("a remark that nothing is done to a part of a file", () => {
  test.each([
    ["(do not touch the exports)"],
    ["(do not change the public API)"],
    ["(don't modify existing tests)"],
    ["- do not edit generated parts"],
    ["(do not touch the file header)"],
    ["(do not touch this file's exports)"],
    ["(do not edit by hand)"],
    ["(do not change `render()`)"],
    ["(never change the signature)"],
    ["(no changes except the imports)"],
    ["(no code changes, only the comments)"],
    ["- unchanged behaviour"],
    ["(unchanged, but for the imports)"],
    ["(must stay under 250 lines)"],
    ["(must remain compatible)"],
    ["(must not change the exports)"],
    ["(must not be larger)"],
    ["(read-only mode)"],
    ["(do not touch this function)"],
  ])("src/a.ts %s stays a file to modify", async (remark) =>
    expect(await item(`src/a.ts ${remark}`)).toEqual(["modify src/a.ts"]),
  );
});

describe("a remark that nothing is done to the whole file", () => {
  test.each([
    ["(do not touch)"],
    ["(do not touch it)"],
    ["- do not modify this file in this task"],
    ["(do not edit, W2 owns it)"],
    ["(don't change anything here)"],
    ["(do not modify - for reference)"],
    ["(no changes needed)"],
    ["(no change)"],
    ["(no changes to the file)"],
    ["(no changes are expected here)"],
    ["(unchanged)"],
    ["- unchanged in this task"],
    ["(must stay unchanged)"],
    ["(must remain as is)"],
    ["(must not be changed)"],
    ["(for reference only)"],
    ["(read-only)"],
    ["(read-only, for the types)"],
    ["(do not touch because others own it)"],
  ])("src/a.ts %s makes it a file to read", async (remark) =>
    expect(await item(`src/a.ts ${remark}`)).toEqual(["read src/a.ts"]),
  );
});
