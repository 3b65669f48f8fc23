import assert from "node:assert/strict";
import { test } from "node:test";
import { testApp } from "../support/app.ts";

test("a note is kept, listed and removed", async (t) => {
  const { url } = await testApp(t);
  const added = await fetch(`${url}/api/notes`, { method: "POST", body: '{"text":"milk"}' });
  assert.equal(added.status, 201);
  const { id } = (await added.json()) as { id: number };
  const listed = (await (await fetch(`${url}/api/notes`)).json()) as { text: string }[];
  assert.deepEqual(
    listed.map(({ text }) => text),
    ["milk"],
  );
  assert.equal((await fetch(`${url}/api/notes/${id}`, { method: "DELETE" })).status, 204);
  assert.equal((await fetch(`${url}/api/notes/${id}`, { method: "DELETE" })).status, 404);
});

test("what is no note is refused", async (t) => {
  const { url } = await testApp(t);
  for (const body of ["", "{}", '{"text":" "}', "{"]) {
    const { status } = await fetch(`${url}/api/notes`, { method: "POST", body });
    assert.equal(status, 400, body);
  }
});

test("the page and its script are served", async (t) => {
  const { url } = await testApp(t);
  assert.match(await (await fetch(url)).text(), /<h1>Notes<\/h1>/);
  assert.equal((await fetch(`${url}/notes.js`)).status, 200);
  assert.equal((await fetch(`${url}/nothing`)).status, 404);
});
