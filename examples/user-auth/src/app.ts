import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Config } from "./config.ts";
import { openDatabase } from "./db/open.ts";
import { answerWith } from "./http/server.ts";
import { NoteStore } from "./notes/note-store.ts";
import { routes } from "./routes.ts";

/** A running server. */
export interface App {
  url: string;
  close(): Promise<void>;
}

/** Opens the database, builds the stores and listens on 127.0.0.1. */
export async function startApp(config: Config): Promise<App> {
  const database = openDatabase(config.database);
  const server = createServer(answerWith(routes({ notes: new NoteStore(database) })));
  await new Promise<void>((resolve) => server.listen(config.port, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      database.close();
    },
  };
}
