import { allNotes } from "../notes/note-store.ts";

/** The page with all notes, as lines of text. */
export function notesPage(): string {
  return allNotes()
    .map(({ id, text }) => `${id}. ${text}`)
    .join("\n");
}
