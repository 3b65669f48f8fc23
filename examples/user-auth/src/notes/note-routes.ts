import type { Route } from "../http/route.ts";
import type { NoteStore } from "./note-store.ts";

const MOST_CHARACTERS = 2000;

/** List, add and remove notes. */
export function noteRoutes(notes: NoteStore): Route[] {
  return [
    { method: "GET", path: "/api/notes", handle: () => ({ status: 200, body: notes.list() }) },
    {
      method: "POST",
      path: "/api/notes",
      handle: ({ body }) => {
        const text = textOf(body);
        if (text === undefined) return { status: 400, body: { error: "a note needs a text" } };
        return { status: 201, body: notes.add(text, new Date()) };
      },
    },
    {
      method: "DELETE",
      path: "/api/notes/:id",
      handle: ({ params }) => {
        const removed = notes.remove(Number(params["id"]));
        return removed
          ? { status: 204 }
          : { status: 404, body: { error: "there is no such note" } };
      },
    },
  ];
}

function textOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("text" in body)) return undefined;
  const { text } = body;
  return typeof text === "string" && text.trim() !== "" && text.length <= MOST_CHARACTERS
    ? text
    : undefined;
}
