/** A note, as it is kept. */
export interface Note {
  id: number;
  text: string;
}

const notes = new Map<number, Note>();

/** Keeps a note, in place of an older one with its id. */
export function keepNote(note: Note): void {
  notes.set(note.id, note);
}

/** All notes, the oldest first. */
export function allNotes(): Note[] {
  return [...notes.values()].sort((a, b) => a.id - b.id);
}
