import {
  access,
  constants,
  dirname,
  existsSync,
  join,
  mkdir,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile
} from "./chunk-3X5NUSPY.mjs";

// src/host/write-files.ts
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
async function makeFolders(path, mode = 511) {
  if (dirname(path) !== path && !existsSync(dirname(path))) await makeFolders(dirname(path), mode);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (!(await stat(path).catch(() => void 0))?.isDirectory()) throw error;
  }
}
async function writeOwnFile(path, text) {
  await makeFolders(dirname(path), 448);
  await writeNew(path, text, 384);
}
async function writeNew(target, text, mode) {
  const { randomBytes } = await import("node:crypto");
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

export {
  replaceFile,
  saveFile,
  createFile,
  makeFolders,
  writeOwnFile
};
