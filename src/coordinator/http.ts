import { cappedFetch, TooLarge } from "../host/fetch.ts";
import { isObject } from "./json.ts";
import { statusProblem, Unusable } from "./server.ts";

/** A coordinator that speaks plain HTTP (docs/coordinator.md). */
export interface HttpCoordinator {
  /** Its base address, without a slash at the end. */
  url: string;
  /** Sent as `X-API-Key`. */
  key?: string;
}

/** How long and how much is listened to. */
export interface Patience {
  timeoutMs: number;
  limit: number;
}

/** What came back: a status and the JSON below it. */
export interface HttpAnswer {
  status: number;
  value: unknown;
}

/**
 * The names of a coordinator's tools as it lists them: `GET {url}/tools`.
 * @throws {Unusable} when it cannot be had
 */
export async function listHttpTools(at: HttpCoordinator, patience: Patience): Promise<string[]> {
  const { status, value } = await ask(at, "/tools", {}, patience);
  if (status !== 200) throw unusable(status);
  const tools = isObject(value) ? value["tools"] : undefined;
  if (!Array.isArray(tools)) throw new Unusable("malformed", 'its answer has no list "tools"');
  return tools.map((tool: unknown) => {
    const name = isObject(tool) ? tool["name"] : tool;
    if (typeof name !== "string") throw new Unusable("malformed", "it lists a tool without a name");
    return name;
  });
}

/**
 * Calls one tool: `POST {url}/tools/{name}` with a JSON object; gives the JSON that comes back with 200
 * or 409 (the coordinator says no).
 * @throws {Unusable} for every other answer, or none
 */
export async function callHttpTool(
  at: HttpCoordinator,
  name: string,
  input: object,
  patience: Patience,
): Promise<HttpAnswer> {
  const body = JSON.stringify(input);
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", body, headers };
  const answer = await ask(at, `/tools/${encodeURIComponent(name)}`, init, patience);
  if (answer.status !== 200 && answer.status !== 409) throw unusable(answer.status);
  return answer;
}

async function ask(
  { url, key }: HttpCoordinator,
  path: string,
  init: RequestInit,
  { timeoutMs, limit }: Patience,
): Promise<HttpAnswer> {
  const headers = { accept: "application/json", ...(key && { "x-api-key": key }) };
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await cappedFetch(limit)(`${url}${path}`, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
      signal,
    });
    const { status } = response;
    if (status !== 200 && status !== 409) {
      await response.body?.cancel();
      return { status, value: undefined };
    }
    return { status, value: await readJson(response) };
  } catch (error) {
    if (error instanceof Unusable) throw error;
    if (error instanceof TooLarge)
      throw new Unusable("too-large", `it answers over ${limit} bytes`);
    if (signal.aborted)
      throw new Unusable("timeout", `it does not answer within ${timeoutMs / 1000} s`);
    throw new Unusable("unreachable", "nobody answers at its address");
  }
}

async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  const text = await response.text();
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type))
    throw new Unusable("malformed", `it answers ${type.slice(0, 60) || "no type"}; expected JSON`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Unusable("malformed", "its answer is no valid JSON");
  }
}

function unusable(status: number): Unusable {
  const { code, message } = statusProblem(status);
  return new Unusable(code, message);
}
