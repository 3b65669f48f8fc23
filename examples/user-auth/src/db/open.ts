import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const MIGRATIONS = join(import.meta.dirname, "../../db/migrations");

/** Opens the database and runs the migrations that it has not seen, in the order of their numbers. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)");
  const seen = new Set(
    database
      .prepare("SELECT name FROM migrations")
      .all()
      .map(({ name }) => name),
  );
  for (const name of readdirSync(MIGRATIONS).sort()) {
    if (seen.has(name)) continue;
    database.exec(`BEGIN; ${readFileSync(join(MIGRATIONS, name), "utf8")}; COMMIT`);
    database.prepare("INSERT INTO migrations VALUES (?)").run(name);
  }
  return database;
}
