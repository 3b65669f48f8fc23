import assert from "node:assert/strict";
import { test } from "node:test";
import { openDatabase } from "../../src/db/open.ts";
import { NoteStore } from "../../src/notes/note-store.ts";

test("notes come newest first", () => {
  const notes = new NoteStore(openDatabase(":memory:"));
  const now = new Date("2030-01-02T03:04:05Z");
  notes.add("bread", now);
  notes.add("milk", now);
  assert.deepEqual(notes.list(), [
    { id: 2, text: "milk", createdAt: "2030-01-02T03:04:05.000Z" },
    { id: 1, text: "bread", createdAt: "2030-01-02T03:04:05.000Z" },
  ]);
});

test("a note is removed once", () => {
  const notes = new NoteStore(openDatabase(":memory:"));
  const { id } = notes.add("milk", new Date(0));
  assert.deepEqual([notes.remove(id), notes.remove(id)], [true, false]);
});
