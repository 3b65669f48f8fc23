import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { definedOnly } from "../../support/package-cache.ts";
import { mustRun } from "../../e2e/support/process.ts";

/** A PostgreSQL that nobody else uses. */
export interface Database {
  url: string;
  stop(): Promise<void>;
}

/** Where Debian keeps the programs of its versions. */
const DEBIAN = "/usr/lib/postgresql";

/**
 * Starts a private cluster in a temporary folder, on a free port of this machine. PostgreSQL refuses to
 * run as root: then it runs as the user `postgres`.
 * @throws when its programs are not there, or do not start
 */
export async function startDatabase(): Promise<Database> {
  const programs = await findPrograms();
  const folder = await mkdtemp(join(tmpdir(), "parallel-plan-postgres-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const { uid, gid } = await userOf(folder);
    const as = uid === undefined ? [] : [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
    const run = async (name: string, ...args: string[]): Promise<void> => {
      const command = [join(programs, name), ...args];
      const [program = "", ...others] =
        uid === undefined ? command : ["setpriv", ...as, ...command];
      await mustRun(program, others, { cwd: folder, env: environment(), timeoutMs: 60_000 });
    };
    const data = join(folder, "data");
    await run("initdb", "-D", data, "-U", "tester", "--auth=trust", "--no-sync", "--locale=C");
    const port = await freePort();
    const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
    await run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start");
    const stop = async (): Promise<void> => {
      await run("pg_ctl", "-D", data, "-m", "immediate", "stop").finally(remove);
    };
    return { url: `postgres://tester@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function findPrograms(): Promise<string> {
  const versions = await readdir(DEBIAN).catch(() => []);
  const newest = versions.map(Number).sort((a, b) => b - a)[0];
  if (newest === undefined) throw new Error("no PostgreSQL is installed in /usr/lib/postgresql");
  return join(DEBIAN, String(newest), "bin");
}

/** Root gives the folder to `postgres`. */
async function userOf(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const user = await mustRun("id", ["-u", "postgres"], {
    env: environment(),
    timeoutMs: 5000,
  });
  const group = await mustRun("id", ["-g", "postgres"], {
    env: environment(),
    timeoutMs: 5000,
  });
  const [uid, gid] = [Number(user), Number(group)];
  await chown(folder, uid, gid);
  return { uid, gid };
}

function environment(): Record<string, string> {
  return { ...definedOnly(process.env), LC_ALL: "C" };
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== "object" || address === null) throw new Error("there is no free port");
  return address.port;
}
