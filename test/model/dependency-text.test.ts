import { expect, test } from "vitest";
import { dependencyList } from "../../src/model/dependency-text.ts";

test.each([
  [[], "[none]"],
  [["1.1"], "[1.1]"],
  [["1.1", "T2", "1.2a"], "[1.1, T2, 1.2a]"],
])("%j is written %s", (ids, text) => expect(dependencyList(ids)).toBe(text));
