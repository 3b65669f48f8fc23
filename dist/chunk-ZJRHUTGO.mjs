// src/host/files.ts
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import {
  access,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile
} from "node:fs/promises";
import { dirname, join } from "node:path";
async function readBytes(path, limit) {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return { problem: "directory" };
    if (!info.isFile()) return { problem: "not a file" };
    if (info.size > limit) return { tooLarge: info.size };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: isCode(error, "EACCES", "EPERM") ? "denied" : whenMissing(error) };
  }
}
async function mayList(folder) {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch (error) {
    return !isCode(error, "EACCES", "EPERM");
  }
}
async function readTextIfThere(path, limit) {
  const read = await readBytes(path, limit);
  return "bytes" in read ? read.bytes.toString("utf8") : void 0;
}
async function readStream(stream, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}
async function replaceFile(path, text) {
  const target = await realpath(path);
  const { mode } = await stat(target);
  if ((mode & 146) === 0)
    throw Object.assign(new Error(`${target} is read-only`), { code: "EACCES" });
  await access(target, constants.W_OK);
  await writeNew(target, text, mode & 511);
}
async function saveFile(path, text) {
  const info = await stat(path).catch(() => void 0);
  if (info?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  if (info?.isFile()) return replaceFile(path, text);
  if (info) return writeFile(path, text);
  await writeNew(path, text, 420);
}
async function createFile(path, text) {
  const file = await open(path, "wx", 420);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}
async function writeOwnFile(path, text) {
  await mkdir(dirname(path), { recursive: true, mode: 448 });
  await writeNew(path, text, 384);
}
async function writeNew(target, text, mode) {
  const temporary = join(dirname(target), `.parallel-plan.${randomBytes(6).toString("hex")}`);
  const file = await open(
    temporary,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
    mode
  );
  try {
    try {
      await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}
async function syncFolder(folder) {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function isCode(error, ...codes) {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
function whenMissing(error) {
  if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"))
    return "missing";
  throw error;
}

export {
  readBytes,
  mayList,
  readTextIfThere,
  readStream,
  replaceFile,
  saveFile,
  createFile,
  writeOwnFile,
  isCode
};
