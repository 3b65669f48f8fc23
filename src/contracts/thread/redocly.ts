import type { Fault, Task, TextFile } from "./task.ts";

/** What is used of @redocly/openapi-core. */
interface Redocly {
  BaseResolver: new (config?: unknown) => Resolver;
  Source: new (absoluteRef: string, body: string) => unknown;
  createConfig(config: object): Promise<{ resolve: unknown }>;
  lint(options: Options): Promise<Problem[]>;
  bundle(options: Options): Promise<{ bundle: { parsed: unknown }; problems: Problem[] }>;
}

interface Resolver {
  loadExternalRef(ref: string): Promise<unknown>;
}

interface Options {
  ref: string;
  config: { resolve: unknown };
  externalRefResolver: Resolver;
}

interface Problem {
  severity: "error" | "warn";
  message: string;
  location: { source: { absoluteRef: string }; pointer?: string; reportOnKey?: boolean }[];
}

/** Judges OpenAPI documents by the rules of the specification; what the tool calls taste is left out. */
export async function lintOpenApi({
  module,
  files,
  entries,
}: Extract<Task, { does: "lint-openapi" }>): Promise<Fault[]> {
  const open = await opener(module, files);
  const faults: Fault[] = [];
  for (const entry of entries) {
    const { redocly, options } = await open(entry);
    const problems = await redocly.lint(options).catch((error: unknown) => String(error));
    if (typeof problems === "string") {
      faults.push({ path: entry, message: `the tool cannot judge the document: ${problems}` });
      continue;
    }
    for (const { severity, message, location } of problems) {
      const [at] = location;
      faults.push({
        path: at?.source.absoluteRef.slice(1) ?? entry,
        message,
        pointer: at?.pointer ?? "#/",
        onKey: at?.reportOnKey === true,
        severity: severity === "error" ? "error" : "warning",
      });
    }
  }
  return faults;
}

/**
 * Prepares the tool for documents of a closed set of files: it reads neither the disk nor the network,
 * nor a configuration, which could name plugins.
 */
async function opener(
  module: string,
  files: readonly TextFile[],
): Promise<(entry: string) => Promise<{ redocly: Redocly; options: Options }>> {
  const redocly = (await import(module)) as Redocly;
  const texts = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const config = await redocly.createConfig({ extends: ["spec"] });
  class Closed extends redocly.BaseResolver {
    override loadExternalRef(ref: string): Promise<unknown> {
      const text = texts.get(ref);
      return text === undefined
        ? Promise.reject(new Error(`${ref} is not among the contracts`))
        : Promise.resolve(new redocly.Source(ref, text));
    }
  }
  return async (entry) => {
    const externalRefResolver = new Closed(config.resolve);
    return { redocly, options: { ref: `/${entry}`, config, externalRefResolver } };
  };
}

/** An OpenAPI document with all its parts in one. */
export async function bundleOpenApi(
  module: string,
  files: readonly TextFile[],
  entry: string,
): Promise<unknown> {
  const open = await opener(module, files);
  const { redocly, options } = await open(entry);
  const { bundle, problems } = await redocly.bundle(options);
  const fault = problems.find(({ severity }) => severity === "error");
  if (fault) throw new Error(`${entry} cannot be put together: ${fault.message}`);
  return bundle.parsed;
}
