import { type App, startApp } from "../../src/app.ts";

/** Starts a server on a free port with an empty database; it stops with the test. */
export async function testApp(test: { after(stop: () => Promise<void>): void }): Promise<App> {
  const app = await startApp({ port: 0, database: ":memory:" });
  test.after(() => app.close());
  return app;
}
