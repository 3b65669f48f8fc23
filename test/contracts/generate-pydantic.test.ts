import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { API, api, generate, GENERATED, PLAN } from "./support/generate.ts";
import { exampleProject, project } from "./support/project.ts";
import { python } from "./support/python.ts";

describe.skipIf(inject("tools") === "" || inject("python") !== "pydantic")("Pydantic 2", () => {
  test("reads and writes what the contracts say, under the names that they give", async () => {
    const cwd = await exampleProject();
    const note = {
      noteId: "7c5b3a52-6f0c-4f0e-9d0b-2f3f4d1c9a11",
      text: "x",
      savedAt: "2026-03-01T08:00:00Z",
      colour: "blue",
    };
    const event = {
      eventId: note.noteId,
      noteId: note.noteId,
      savedAt: note.savedAt,
      "trace-id": "t",
    };
    const code = `
import json, events_note_saved, openapi_v1
note = openapi_v1.Note.model_validate(json.loads(${JSON.stringify(JSON.stringify(note))}))
event = events_note_saved.NoteSaved.model_validate(json.loads(${JSON.stringify(JSON.stringify(event))}))
dump = dict(mode="json", by_alias=True, exclude_unset=True)
print(json.dumps([note.model_dump(**dump), event.model_dump(**dump)]))
try:
  openapi_v1.Note.model_validate({"text": "x"})
except ValueError as error:
  print(error.error_count())
`;
    const [dumped = "", missing] = (await python(code, join(cwd, GENERATED, "python"))).split("\n");
    expect(JSON.parse(dumped)).toEqual([note, event]);
    expect(missing).toBe("2");
  });

  test("keeps names that Python or Pydantic use for something else", async () => {
    const names =
      "class self _id __x model_config model_dump json copy schema datetime str list None x-y 1a".split(
        " ",
      );
    const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const moment = {
      at: { type: "string", format: "date-time" },
      all: { type: "array", items: { type: "string" } },
    };
    const schemas = { BaseModel: { type: "object", properties: { ...properties, ...moment } } };
    const cwd = await project({ "work-packages.yaml": PLAN, [API]: api(schemas) });
    expect((await generate(cwd, "work-packages.yaml"))[0]).toBe(EXIT.clean);
    const code = `
import json, openapi, pydantic
[model] = [one for one in vars(openapi).values() if isinstance(one, type) and issubclass(one, pydantic.BaseModel) and one is not pydantic.BaseModel]
given = {name: "v" for name in json.loads(${JSON.stringify(JSON.stringify(names))})}
print(json.dumps(model.model_validate(given).model_dump(by_alias=True, exclude_unset=True) == given))
`;
    expect(await python(code, join(cwd, "made/python"))).toBe("true\n");
  });

  test("gives every schema its name, whatever it is", async () => {
    const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
    const cat = { type: "object", required: ["meow"], properties: { meow: { type: "string" } } };
    const schemas = {
      Cat: cat,
      Pet: ref("Cat"),
      Item: { oneOf: [{ type: "string" }, { ...cat, required: [] }] },
      Items: { type: "array", items: ref("Item") },
      Name: { type: ["string", "null"] },
      Tree: { oneOf: [{ type: "string" }, { type: "array", items: ref("Tree") }] },
      Holder: { type: "object", properties: { item: ref("Item"), tree: ref("Tree") } },
    };
    const cwd = await project({ "work-packages.yaml": PLAN, [API]: api(schemas) });
    expect((await generate(cwd, "work-packages.yaml"))[0]).toBe(EXIT.clean);
    const code = `
import json, openapi
from pydantic import TypeAdapter
def fits(name, value):
  try:
    TypeAdapter(getattr(openapi, name)).validate_python(value)
    return True
  except ValueError:
    return False
cat = {"meow": "x"}
print(json.dumps([
  fits("Pet", cat), fits("Item", "a"), fits("Item", cat), fits("Items", ["a", cat]), fits("Name", None),
  fits("Tree", ["a", ["b"]]), fits("Holder", {"item": "a", "tree": [["a"]]}),
  fits("Pet", {}), fits("Item", 1), fits("Items", "a"), fits("Name", 1), fits("Tree", 1),
]))
`;
    const told = JSON.parse(await python(code, join(cwd, "made/python"))) as boolean[];
    expect(told).toEqual([...Array<boolean>(7).fill(true), ...Array<boolean>(5).fill(false)]);
  });
});
