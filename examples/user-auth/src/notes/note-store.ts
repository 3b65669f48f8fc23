import type { DatabaseSync } from "node:sqlite";

export interface Note {
  id: number;
  text: string;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** The notes of the database. */
export class NoteStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Every note, newest first. */
  list(): Note[] {
    const rows = this.#database
      .prepare("SELECT id, text, created_at FROM notes ORDER BY id DESC")
      .all();
    return rows.map((row) => ({
      id: Number(row["id"]),
      text: String(row["text"]),
      createdAt: String(row["created_at"]),
    }));
  }

  /** Keeps a note. */
  add(text: string, now: Date): Note {
    const createdAt = now.toISOString();
    const { lastInsertRowid } = this.#database
      .prepare("INSERT INTO notes (text, created_at) VALUES (?, ?)")
      .run(text, createdAt);
    return { id: Number(lastInsertRowid), text, createdAt };
  }

  /** Removes a note; false when there is none. */
  remove(id: number): boolean {
    return this.#database.prepare("DELETE FROM notes WHERE id = ?").run(id).changes > 0;
  }
}
