import { startApp } from "./app.ts";
import { readConfig } from "./config.ts";

const app = await startApp(readConfig(process.env));
process.stdout.write(`notes are served on ${app.url}\n`);
