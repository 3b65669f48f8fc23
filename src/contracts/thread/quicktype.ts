import { pydanticLanguage } from "./pydantic.ts";
import type { TextFile } from "./task.ts";

type Class<T> = new (...args: never[]) => T;

/** What is used of quicktype-core. */
export interface Quicktype {
  quicktype(options: object): Promise<{ lines: string[] }>;
  InputData: new () => { addInput(input: unknown): void };
  JSONSchemaInput: new (store: unknown) => {
    addSource(source: { name: string; uris: string[] }): Promise<void>;
  };
  JSONSchemaStore: Class<object>;
  TypeScriptTargetLanguage: Class<object>;
  PythonTargetLanguage: Class<object>;
  PythonRenderer: Class<object>;
  pythonOptions: object;
  getOptionValues(options: object, values: object): object;
}

/** A type to be made: its name, and the address of its schema. */
export interface Wanted {
  name: string;
  uri: string;
}

/** Types of JSON Schemas in a language; schemas come from a closed set of texts, by address. */
export async function codeOf(
  module: string,
  language: "typescript" | "python",
  wanted: readonly Wanted[],
  schemas: readonly TextFile[],
): Promise<string> {
  const loaded = (await import(module)) as Quicktype & { default?: Quicktype };
  const tool = loaded.default ?? loaded;
  const texts = new Map(schemas.map(({ path, text }) => [path, text]));
  class Closed extends (tool.JSONSchemaStore as new () => object) {
    /** Called for a schema that is not yet known; nothing else is ever asked. */
    fetch(address: string): Promise<unknown> {
      const text = texts.get(address.replace(/#.*$/, ""));
      return Promise.resolve(text === undefined ? undefined : JSON.parse(text));
    }
  }
  const input = new tool.JSONSchemaInput(new Closed());
  for (const { name, uri } of wanted) await input.addSource({ name, uris: [uri] });
  const inputData = new tool.InputData();
  inputData.addInput(input);
  const made = await tool.quicktype({
    inputData,
    lang: language === "python" ? pydanticLanguage(tool) : typesLanguage(tool),
    rendererOptions: { "just-types": true, ...OPTIONS[language] },
    leadingComments: [],
    allPropertiesOptional: false,
  });
  return `${made.lines.join("\n").trim()}\n`;
}

const OPTIONS = {
  python: { "pydantic-base-model": true, "python-version": "3.9" },
  // Types that can be erased: no `enum`.
  typescript: { "prefer-unions": true },
};

/** TypeScript in which a date stays the text that JSON has. */
function typesLanguage(tool: Quicktype): unknown {
  class Types extends (tool.TypeScriptTargetLanguage as new () => object) {
    get stringTypeMapping(): ReadonlyMap<string, string> {
      return new Map();
    }
  }
  return new Types();
}
