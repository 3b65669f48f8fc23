import type { Route } from "./http/route.ts";
import { noteRoutes } from "./notes/note-routes.ts";
import type { NoteStore } from "./notes/note-store.ts";
import { pageRoutes } from "./pages.ts";

/** What the routes work on. */
export interface Stores {
  notes: NoteStore;
}

/** Every route of the server; the first one that fits answers. */
export function routes({ notes }: Stores): Route[] {
  return [...noteRoutes(notes), ...pageRoutes()];
}
