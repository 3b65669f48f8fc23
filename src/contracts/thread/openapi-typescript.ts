/** What is used of openapi-typescript. */
interface OpenApiTypeScript {
  default(document: object, options: { silent: boolean }): Promise<unknown>;
  astToString(nodes: unknown): string;
}

/** The types of an OpenAPI document whose parts are all in it. */
export async function typesOf(module: string, document: object): Promise<string> {
  const tool = (await import(module)) as OpenApiTypeScript;
  return tool.astToString(await tool.default(document, { silent: true }));
}
