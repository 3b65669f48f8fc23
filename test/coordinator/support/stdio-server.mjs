// An MCP server on standard streams, made with the official SDK. It does what its first argument says:
//   offer NAME…   offers these tools        hang     says nothing, whatever it is asked
//   garbage       writes no JSON            flood    writes without end
//   end           ends at once              bad      lists a tool that breaks the protocol
//   pages         lists tools without end   child FILE  starts a program that ignores signals, writes both ids to FILE
//   leave FILE NAME…  as offer, after it started a program in a group of its own that holds our output,
//                 and wrote its id to FILE; leave-silently: the same and says nothing
//   env FILE      writes the names of its environment to FILE and offers nothing
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const [does, ...rest] = process.argv.slice(2);
const tool = (name) => ({ name, inputSchema: { type: "object" } });

async function serve(answer) {
  const server = new Server({ name: "made", version: "1" }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, async ({ params }) => answer(params?.cursor));
  await server.connect(new StdioServerTransport());
}

const keepRunning = () => setInterval(() => {}, 1000);

function leave() {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 120_000)"], {
    detached: true,
    stdio: ["inherit", "inherit", "inherit"],
  });
  child.unref();
  writeFileSync(rest[0], JSON.stringify([child.pid]));
}

const DEEDS = {
  offer: () => serve(() => ({ tools: rest.map(tool) })),
  hang: keepRunning,
  garbage() {
    console.log("Listening for agents…");
    keepRunning();
  },
  flood() {
    const write = () => process.stdout.write("x".repeat(65536) + "\n", write);
    write();
  },
  end: () => (process.exitCode = 3),
  bad: () => serve(() => ({ tools: [{ name: 7 }] })),
  pages: () => serve((cursor) => ({ tools: [], nextCursor: `${Number(cursor ?? 0) + 1}` })),
  child() {
    process.on("SIGTERM", () => {});
    const child = spawn(process.execPath, [
      "-e",
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)",
    ]);
    writeFileSync(rest[0], JSON.stringify([process.pid, child.pid]));
    keepRunning();
  },
  leave() {
    leave();
    return serve(() => ({ tools: rest.slice(1).map(tool) }));
  },
  "leave-silently"() {
    leave();
    keepRunning();
  },
  env() {
    writeFileSync(rest[0], JSON.stringify(Object.keys(process.env).sort()));
    return serve(() => ({ tools: [] }));
  },
};

await DEEDS[does]();
