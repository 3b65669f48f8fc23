import { expect, test } from "vitest";
import { findings, type Told } from "../support/findings.ts";

const rule = "ownership/shared-sequence";

test.each([
  [
    "migrations in order",
    "1.1 creates db/migrations/0001_a.sql | 1.2 needs 1.1, creates db/migrations/0002_b.sql",
  ],
  ["one task that makes both", "1.1 creates db/migrations/0001_a.sql db/migrations/0002_b.sql"],
  ["two folders", "1.1 creates a/migrations/0001_a.sql | 1.2 creates b/migrations/0002_b.sql"],
  [
    "names without a number",
    "1.1 creates migrations/users.sql | 1.2 creates migrations/orders.sql",
  ],
  ["numbers where no order counts", "1.1 creates src/404-page.ts | 1.2 creates src/500-page.ts"],
  [
    "a migration that is modified",
    "1.1 modifies migrations/01_a.sql | 1.2 creates migrations/02_b.sql",
  ],
  ["one that is done", "1.1 creates migrations/01_a.sql, done | 1.2 creates migrations/02_b.sql"],
  [
    "one file of both, a write race",
    "1.1 creates migrations/01_a.sql | 1.2 creates migrations/01_a.sql",
  ],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const sequence = (one: [string, string], two: [string, string]): Told => ({
  severity: "warning",
  at: `${two[0]}: - «${two[1]}»`,
  message: `task ${two[0]} creates ${two[1]} while task ${one[0]} creates ${one[1]} of the same sequence; let one depend on the other`,
  tasks: [one[0], two[0]],
  paths: [one[1], two[1]],
  related: [`${one[0]}: - «${one[1]}» task ${one[0]} takes its number here`],
});

test.each<[string, string, string]>([
  ["two migrations", "db/migrations/0007_users.sql", "db/migrations/0008_orders.sql"],
  ["two migrations of one number", "db/migrations/0007_users.sql", "db/migrations/0007_orders.sql"],
  ["versioned migrations", "flyway/V12__users.sql", "flyway/V13__orders.sql"],
  ["decision records", "docs/adr/0003-queue.md", "docs/adr/0004-cache.md"],
  ["a mark for the next number", "docs/adr/NNN-queue.md", "docs/adr/NNN-cache.md"],
  ["one number outside such a folder", "notes/07-a.md", "notes/07-b.md"],
])("finds %s", async (_, first, second) => {
  expect(await findings(rule, `1.1 creates ${first} | 1.2 creates ${second}`)).toEqual([
    sequence(["1.1", first], ["1.2", second]),
  ]);
});

test("finds each later one once", async () => {
  const plan =
    "1.1 creates migrations/01_a.sql | 1.2 creates migrations/02_b.sql | 1.3 needs 1.1, creates migrations/03_c.sql";
  expect(await findings(rule, plan)).toEqual([
    sequence(["1.1", "migrations/01_a.sql"], ["1.2", "migrations/02_b.sql"]),
    sequence(["1.2", "migrations/02_b.sql"], ["1.3", "migrations/03_c.sql"]),
  ]);
});
