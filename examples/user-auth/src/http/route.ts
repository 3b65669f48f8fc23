/** A request, as handlers see it. */
export interface Call {
  /** The parts of the path that the route names with `:`. */
  params: Readonly<Record<string, string>>;
  /** The JSON of the body; `undefined` without one. */
  body: unknown;
}

/** What a handler answers; a body that is no text is sent as JSON. */
export interface Answer {
  status: number;
  body?: unknown;
  /** Media type of a text. */
  type?: string;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** A handler with the method and the path that it answers, such as `/api/notes/:id`. */
export interface Route {
  method: string;
  path: string;
  handle: Handler;
}

/** The values of a route's named parts, or `undefined` when the path does not fit. */
export function match(route: Route, path: string): Record<string, string> | undefined {
  const [wanted, given] = [route.path.split("/"), path.split("/")];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
