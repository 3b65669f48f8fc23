import { mkdir, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isCode, readBytes, readStream, readTextIfThere } from "../../src/host/files.ts";
import { makeFolders, replaceFile, writeOwnFile } from "../../src/host/write-files.ts";
import { execute } from "../cli/support/execute.ts";
import { makeFolder } from "../cli/support/folder.ts";

test("a file's bytes, or why there are none", async () => {
  const folder = await makeFolder({ "a.md": "text", "sub/b.md": "" });
  await symlink("a.md", join(folder, "link.md"));
  await symlink("loop.md", join(folder, "loop.md"));
  const read = (path: string, limit = 100) => readBytes(join(folder, path), limit);
  expect(await read("a.md")).toEqual({ bytes: Buffer.from("text") });
  expect(await read("link.md")).toEqual({ bytes: Buffer.from("text") });
  expect(await read("a.md", 4)).toEqual({ bytes: Buffer.from("text") });
  expect(await read("a.md", 3)).toEqual({ tooLarge: 4 });
  expect(await read("sub")).toEqual({ problem: "directory" });
  for (const path of ["gone.md", "a.md/b.md", "loop.md", "x".repeat(300), "a\0b"])
    expect(await read(path), path).toEqual({ problem: "missing" });
});

test("a named pipe is no file, and nobody waits for it", async () => {
  const folder = await makeFolder();
  await execute("mkfifo", ["parallel-plan.md"], { cwd: folder });
  expect(await readBytes(join(folder, "parallel-plan.md"), 100)).toEqual({ problem: "not a file" });
});

test("the text of a file, if it is there and small", async () => {
  const folder = await makeFolder({ "a.md": "é" });
  expect(await readTextIfThere(join(folder, "a.md"), 10)).toBe("é");
  expect(await readTextIfThere(join(folder, "a.md"), 1)).toBeUndefined();
  expect(await readTextIfThere(join(folder, "gone.md"), 10)).toBeUndefined();
});

test.each([
  ["all of it", 10, "abcdef"],
  ["exactly as much", 6, "abcdef"],
  ["one byte more than the limit, so that it shows", 3, "abcd"],
])("a stream: %s", async (_, limit, text) => {
  async function* pieces() {
    yield "ab";
    yield Buffer.from("cd");
    yield "ef";
  }
  expect((await readStream(pieces(), limit)).toString()).toBe(text);
});

test("a stream without end is left when the limit is reached", async () => {
  let given = 0;
  async function* endless() {
    for (;;) yield Buffer.alloc(1000, (given++, 1));
  }
  expect((await readStream(endless(), 2500)).length).toBe(2501);
  expect(given).toBe(3);
});

test("a file is replaced as a whole: another inode, and nothing beside it", async () => {
  const folder = await makeFolder({ "a.md": "old" });
  const before = await stat(join(folder, "a.md"));
  await replaceFile(join(folder, "a.md"), "new");
  expect(await readFile(join(folder, "a.md"), "utf8")).toBe("new");
  expect((await stat(join(folder, "a.md"))).ino).not.toBe(before.ino);
  expect(await readdir(folder)).toEqual(["a.md"]);
});

test("where a file cannot be replaced, nothing is left over", async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, "a.md/full"), { recursive: true });
  await expect(replaceFile(join(folder, "a.md"), "new")).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  await expect(replaceFile(join(folder, "gone.md"), "new")).rejects.toThrow(/ENOENT/);
  expect(await readdir(folder)).toEqual(["a.md"]);
});

test("folders are made with those above them, and where none can be made nobody hangs", async () => {
  const folder = await makeFolder({ file: "" });
  await makeFolders(join(folder, "a/b/c"));
  await makeFolders(join(folder, "a/b/c"));
  expect((await stat(join(folder, "a/b/c"))).isDirectory()).toBe(true);
  await expect(makeFolders(join(folder, "file"))).rejects.toThrow(/EEXIST/);
  await expect(makeFolders(join(folder, "file/a"))).rejects.toThrow(/ENOTDIR/);
  await expect(makeFolders("/proc/parallel-plan/a")).rejects.toThrow(/ENOENT|EACCES|EROFS|EPERM/);
});

test("files of our own are the user's alone", async () => {
  const folder = await makeFolder();
  const path = join(folder, "state/sessions/a.json");
  await writeOwnFile(path, "{}");
  await writeOwnFile(path, "[]");
  expect(await readFile(path, "utf8")).toBe("[]");
  const modes = await Promise.all(
    [path, join(path, ".."), join(path, "../..")].map(
      async (one) => (await stat(one)).mode & 0o777,
    ),
  );
  expect(modes).toEqual([0o600, 0o700, 0o700]);
});

test("codes of errors", () => {
  const error = Object.assign(new Error("gone"), { code: "ENOENT" });
  expect(isCode(error, "EACCES", "ENOENT")).toBe(true);
  expect(isCode(error, "EACCES")).toBe(false);
  expect(isCode(new Error("plain"), "ENOENT")).toBe(false);
  expect(isCode({ code: "ENOENT" }, "ENOENT")).toBe(false);
});
