const list = document.querySelector("#notes");
const form = document.querySelector("#add");

async function call(method, path, body) {
  const response = await fetch(path, { method, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return response.status === 204 ? undefined : response.json();
}

function item({ id, text }) {
  const entry = document.createElement("li");
  const remove = document.createElement("button");
  remove.textContent = "Remove";
  remove.addEventListener("click", async () => {
    await call("DELETE", `/api/notes/${id}`);
    await show();
  });
  entry.append(text, " ", remove);
  return entry;
}

async function show() {
  const notes = await call("GET", "/api/notes");
  list.replaceChildren(...notes.map(item));
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await call("POST", "/api/notes", { text: new FormData(form).get("text") });
  form.reset();
  await show();
});

await show();
