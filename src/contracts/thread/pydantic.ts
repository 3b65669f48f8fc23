import type { Quicktype } from "./quicktype.ts";

interface Property {
  type: unknown;
}
interface ClassType {
  getProperties(): { size: number };
}
interface Forbidden {
  names: string[];
}

/** What is used of quicktype's renderer of Python. */
interface Renderer {
  pyOptions: object;
  emitLine(...parts: unknown[]): void;
  declareType(type: ClassType, emit: () => void): void;
  forEachClassProperty(
    type: ClassType,
    blanks: "none",
    each: (name: unknown, jsonName: string, property: Property) => void,
  ): void;
  pythonType(type: unknown, ...how: boolean[]): unknown;
  forEachTopLevel(blanks: "none", each: (type: unknown, name: unknown) => void): void;
  emitClosingCode(): void;
  classPropertyHasNoneDefault(property: Property): boolean;
  sourcelikeToString(source: unknown): string;
  withImport(module: string, name: string): string;
  descriptionForClassProperty(type: ClassType, jsonName: string): string[] | undefined;
  emitDescription(lines: string[] | undefined): void;
  emitDescriptionBlock(lines: string[]): void;
  emitClass(type: ClassType): void;
  string(text: string): unknown;
  forbiddenForObjectProperties(type: unknown, name: unknown): Forbidden;
  forbiddenNamesForGlobalNamespace(): string[];
}
type RendererClass = new (language: unknown, context: unknown, options: object) => Renderer;

interface Language {
  stringTypeMapping: ReadonlyMap<string, string>;
  makeRenderer(context: unknown, options: object): unknown;
}
type LanguageClass = new () => Language;

/** Names in a class that would hide what its annotations or the base class use. */
const HIDING = [
  ..."bool dict float int list str datetime copy json construct validate schema".split(" "),
  ..."model_config model_fields model_computed_fields model_extra model_fields_set".split(" "),
  ..."model_construct model_copy model_dump model_dump_json model_json_schema".split(" "),
  ..."model_post_init model_rebuild model_validate model_validate_json".split(" "),
  ..."model_parametrized_name model_validate_strings from_orm parse_obj parse_raw".split(" "),
];

/**
 * quicktype's Python for Pydantic 2, mended in what would lose data: a property whose name is no name in
 * Python keeps its own as an alias, dates and times stay text, no text of a contract becomes code.
 */
export function pydanticLanguage(tool: Quicktype): unknown {
  const rendererClass = pydanticRenderer(tool.PythonRenderer as unknown as RendererClass);
  class Pydantic extends (tool.PythonTargetLanguage as unknown as LanguageClass) {
    override get stringTypeMapping(): ReadonlyMap<string, string> {
      return new Map([
        ["date-time", "date-time"],
        ["uuid", "uuid"],
      ]);
    }

    override makeRenderer(context: unknown, options: object): unknown {
      const values = tool.getOptionValues(tool.pythonOptions, options);
      return new rendererClass(this, context, values);
    }
  }
  return new Pydantic();
}

function pydanticRenderer(base: RendererClass): RendererClass {
  return class Pydantic extends base {
    override forbiddenForObjectProperties(type: unknown, name: unknown): Forbidden {
      const forbidden = super.forbiddenForObjectProperties(type, name);
      return { ...forbidden, names: [...new Set([...forbidden.names, ...HIDING])] };
    }

    override forbiddenNamesForGlobalNamespace(): string[] {
      const own = ["BaseModel", "ConfigDict", "Field", "UUID", "datetime"];
      return [...new Set([...super.forbiddenNamesForGlobalNamespace(), ...own])];
    }

    /** Types that are being written. */
    readonly within = new Set<unknown>();

    /** A type that holds itself, and no class between, has no end in Python: it is `Any` there. */
    override pythonType(type: unknown, ...how: boolean[]): unknown {
      if (this.within.has(type)) return this.withImport("typing", "Any");
      this.within.add(type);
      try {
        return super.pythonType(type, ...how);
      } finally {
        this.within.delete(type);
      }
    }

    /** Python reads the escapes of JSON. */
    override string(text: string): unknown {
      return JSON.stringify(text);
    }

    /** Comments: a doc string could be left by its text. */
    override emitDescriptionBlock(lines: string[]): void {
      for (const line of lines.flatMap((one) =>
        one.split(/[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/),
      ))
        this.emitLine(`# ${line.replace(/[\p{C}]/gu, "?")}`.trimEnd());
    }

    override emitClass(type: ClassType): void {
      this.declareType(type, () => {
        if (type.getProperties().size === 0) this.emitLine("pass");
        else this.emitConfiguration(type);
        this.forEachClassProperty(type, "none", (name, jsonName, property) => {
          this.emitDescription(this.descriptionForClassProperty(type, jsonName));
          const value = this.defaultOf(name, jsonName, property);
          this.emitLine(name, ": ", this.pythonType(property.type), ...value);
        });
      });
    }

    /** Where a name differs from the contract's, code may use either. */
    emitConfiguration(type: ClassType): void {
      let differs = false;
      this.forEachClassProperty(type, "none", (name, jsonName) => {
        differs ||= this.sourcelikeToString(name) !== jsonName;
      });
      if (!differs) return;
      const configuration = this.withImport("pydantic", "ConfigDict");
      this.emitLine("model_config = ", configuration, "(populate_by_name=True)");
    }

    /** A schema that is no class, or that is another one, has its name all the same. */
    override emitClosingCode(): void {
      this.forEachTopLevel("none", (type, name) => {
        const known = this.pythonType(type);
        if (this.sourcelikeToString(known) !== this.sourcelikeToString(name))
          this.emitLine(name, " = ", known);
      });
    }

    defaultOf(name: unknown, jsonName: string, property: Property): unknown[] {
      const isOptional = this.classPropertyHasNoneDefault(property);
      if (this.sourcelikeToString(name) === jsonName) return isOptional ? [" = None"] : [];
      const alias = ["alias=", this.string(jsonName)];
      const given = isOptional ? ["default=None, ", ...alias] : alias;
      return [" = ", this.withImport("pydantic", "Field"), "(", ...given, ")"];
    }
  };
}
