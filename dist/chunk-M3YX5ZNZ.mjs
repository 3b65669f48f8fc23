import {
  TooLarge,
  Unusable,
  cappedFetch,
  statusProblem
} from "./chunk-QFBI3X2K.mjs";
import {
  isObject,
  objectAt,
  stringsAt
} from "./chunk-P3LG3OBS.mjs";
import {
  git,
  splitNul
} from "./chunk-2FNJVJRZ.mjs";
import {
  EXIT,
  Refusal,
  findRoot,
  readOptions,
  readTextIfThere,
  rootAt
} from "./chunk-ZU2Z7FRA.mjs";
import {
  dirname,
  escapeControls,
  existsSync,
  join,
  jsonText,
  posix,
  realpath,
  realpathSync,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/coordinator/capability.ts
var TOOL_NAMES = [
  "discover_agents",
  "submit_work",
  "acquire_lock",
  "check_guardrails",
  "write_handoff",
  "remember",
  "recall",
  "check_policy",
  "query_audit"
];
function isToolName(name) {
  return TOOL_NAMES.some((known) => known === name);
}
var CAPABILITIES = {
  CAN_DISCOVER: { need: "required", tools: ["discover_agents"] },
  CAN_QUEUE_WORK: { need: "required", tools: ["submit_work"] },
  CAN_LOCK: { need: "required", tools: ["acquire_lock"] },
  CAN_GUARDRAILS: { need: "safety", tools: ["check_guardrails"] },
  CAN_HANDOFF: { need: "enriching", tools: ["write_handoff"] },
  CAN_MEMORY: { need: "enriching", tools: ["remember", "recall"] },
  CAN_POLICY: { need: "enriching", tools: ["check_policy"] },
  CAN_AUDIT: { need: "enriching", tools: ["query_audit"] }
};
function capabilitiesOf(offered) {
  return Object.entries(CAPABILITIES).map(([name, { need, tools }]) => ({
    name,
    need,
    tools,
    available: tools.every((tool) => offered.has(tool))
  }));
}
function missingIn(capabilities2) {
  return capabilities2.filter(({ need, available }) => need !== "enriching" && !available).map(({ name }) => name);
}

// src/coordinator/connection.ts
var VARIABLE = /\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g;
function readConnection(entry, variables) {
  if (!isObject(entry)) return fault("its entry is no object");
  const unset = /* @__PURE__ */ new Set();
  const fill = (text) => text.replace(VARIABLE, (_, name2, otherwise) => {
    const value = variables[name2] || otherwise;
    if (value === void 0) unset.add(name2);
    return value ?? "";
  });
  const connection = shapeOf(entry, fill);
  if ("problem" in connection) return connection;
  const [name] = unset;
  if (name !== void 0) return fault(`its entry uses the variable ${name}, which is not set`);
  return { connection };
}
function shapeOf(entry, fill) {
  const type = entry["type"] ?? (entry["url"] === void 0 ? "stdio" : "http");
  if (type === "stdio") {
    const { command, args = [], env = {} } = entry;
    if (typeof command !== "string" || command === "") return fault("its entry names no command");
    if (!isStrings(args) || !isTexts(env))
      return fault("its arguments or variables are not all text");
    return { type, command: fill(command), args: args.map(fill), env: filled(env, fill) };
  }
  if (type === "http" || type === "streamable-http" || type === "sse") {
    const { url, headers = {} } = entry;
    if (typeof url !== "string" || !isTexts(headers)) return fault("its entry names no address");
    const address = fill(url);
    if (!isWebAddress(address)) return fault("its address is none of http or https");
    if (holdsSecret(address))
      return fault("its address holds a user or a password; put what it needs into its headers");
    return { type: type === "sse" ? "sse" : "http", url: address, headers: filled(headers, fill) };
  }
  const message = `its type is "${String(type)}"; only stdio, http and sse are asked`;
  return { problem: { code: "unsupported", message } };
}
function isWebAddress(text) {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
function holdsSecret(address) {
  const { username, password } = new URL(address);
  return username !== "" || password !== "";
}
function filled(texts, fill) {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(text)]));
}
function isStrings(value) {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function isTexts(value) {
  return isObject(value) && isStrings(Object.values(value));
}
function fault(message) {
  return { problem: { code: "configuration", message } };
}

// src/coordinator/http.ts
async function listHttpTools(at, patience2) {
  const { status, value } = await ask(at, "/tools", {}, patience2);
  if (status !== 200) throw unusable(status);
  const tools = isObject(value) ? value["tools"] : void 0;
  if (!Array.isArray(tools)) throw new Unusable("malformed", 'its answer has no list "tools"');
  return tools.map((tool) => {
    const name = isObject(tool) ? tool["name"] : tool;
    if (typeof name !== "string") throw new Unusable("malformed", "it lists a tool without a name");
    return name;
  });
}
async function callHttpTool(at, name, input, patience2) {
  const body = JSON.stringify(input);
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", body, headers };
  const answer = await ask(at, `/tools/${encodeURIComponent(name)}`, init, patience2);
  if (answer.status !== 200 && answer.status !== 409) throw unusable(answer.status);
  return answer;
}
async function ask({ url, key }, path, init, { timeoutMs, limit }) {
  const headers = { accept: "application/json", ...key && { "x-api-key": key } };
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await cappedFetch(limit)(`${url}${path}`, {
      ...init,
      headers: { ...headers, ...init.headers },
      signal
    });
    const { status } = response;
    if (status !== 200 && status !== 409) {
      await response.body?.cancel();
      return { status, value: void 0 };
    }
    return { status, value: await readJson(response) };
  } catch (error) {
    if (error instanceof Unusable) throw error;
    if (error instanceof TooLarge)
      throw new Unusable("too-large", `it answers over ${limit} bytes`);
    if (signal.aborted)
      throw new Unusable("timeout", `it does not answer within ${timeoutMs / 1e3} s`);
    throw new Unusable("unreachable", "nobody answers at its address");
  }
}
async function readJson(response) {
  const type = response.headers.get("content-type") ?? "";
  const text = await response.text();
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type))
    throw new Unusable("malformed", `it answers ${type.slice(0, 60) || "no type"}; expected JSON`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable("malformed", "its answer is no valid JSON");
  }
}
function unusable(status) {
  const { code, message } = statusProblem(status);
  return new Unusable(code, message);
}

// src/coordinator/detect.ts
var AT_ONCE = 8;
async function detect(candidates, asking) {
  const questions = [
    ...candidates.mcp.map((entry) => () => askMcp(entry, asking)),
    ...candidates.http ? [() => askHttp(candidates.http, asking)] : []
  ];
  const servers = await allOf(questions, AT_ONCE);
  const coordinator = servers.filter(({ tools }) => tools.length > 0).reduce((best, one) => isBetter(one, best) ? one : best, void 0);
  const capabilities2 = capabilitiesOf(new Set(coordinator?.tools));
  const missing = missingIn(capabilities2);
  return {
    mode: missing.length === 0 ? "parallel" : "linear",
    ...coordinator && { coordinator },
    capabilities: capabilities2,
    missing,
    servers
  };
}
function isBetter(one, best) {
  if (best === void 0) return true;
  const [a, b] = [one, best].map(({ tools }) => {
    const capabilities2 = capabilitiesOf(new Set(tools));
    const all = capabilities2.filter(({ available }) => available).length;
    return all - 100 * missingIn(capabilities2).length;
  });
  return a > b;
}
async function askMcp({ name, scope, access }, asking) {
  const known = { name, scope };
  if ("problem" in access)
    return { ...known, usable: false, tools: [], problems: [access.problem] };
  const { connection } = access;
  const shown = { ...known, type: connection.type, address: addressOf(connection) };
  const { listMcpTools } = await import("./mcp-3PRE3SEJ.mjs");
  return asked(shown, () => listMcpTools(connection, asking));
}
function addressOf(connection) {
  return connection.type === "stdio" ? connection.command : new URL(connection.url).origin;
}
var API_VARIABLE = "COORDINATION_API_URL";
function addressFault(url) {
  if (!isWebAddress(url)) return "it is no address of http or https";
  return holdsSecret(url) ? "it holds a user or a password; put the key into COORDINATION_API_KEY instead" : void 0;
}
async function askHttp(coordinator, asking) {
  const known = { name: API_VARIABLE, scope: "environment", type: "http-api" };
  const message = addressFault(coordinator.url);
  if (message !== void 0)
    return { ...known, usable: false, tools: [], problems: [{ code: "configuration", message }] };
  const address = new URL(coordinator.url).origin;
  return asked({ ...known, address }, () => listHttpTools(coordinator, asking));
}
async function asked(shown, ask2) {
  try {
    return { ...shown, usable: true, ...toolsAmong(await ask2()) };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const { code, message } = error;
    return { ...shown, usable: false, tools: [], problems: [{ code, message }] };
  }
}
function toolsAmong(names) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of names.filter(isToolName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].sort(([a], [b]) => a < b ? -1 : 1);
  return {
    tools: known.filter(([, count]) => count === 1).map(([name]) => name),
    problems: known.filter(([, count]) => count > 1).map(([name, count]) => ({
      code: "duplicate-tool",
      message: `it lists the tool ${name} ${count} times`
    }))
  };
}
async function allOf(questions, most) {
  const answers = [];
  let next = 0;
  const work = async () => {
    for (let i = next++; i < questions.length; i = next++) answers[i] = await questions[i]();
  };
  await Promise.all(Array.from({ length: most }, work));
  return answers;
}

// src/coordinator/servers.ts
function serversOf(sources, variables) {
  const found = /* @__PURE__ */ new Map();
  const scopes = [
    ["file", objectAt(sources.file, "mcpServers")],
    ["local", objectAt(sources.folder, "mcpServers")],
    ["project", objectAt(sources.project, "mcpServers")],
    ["user", objectAt(sources.user, "mcpServers")]
  ];
  for (const [scope, entries] of scopes) {
    for (const [name, entry] of Object.entries(entries)) {
      if (found.has(name)) continue;
      const problem = refusal(name, scope, sources);
      const access = problem ? { problem } : readConnection(entry, variables);
      found.set(name, { name, scope, access });
    }
  }
  return [...found.values()];
}
function refusal(name, scope, sources) {
  const { folder, trusted, foreign } = sources;
  if (scope === "file") return void 0;
  if (stringsAt(folder, "disabledMcpServers").includes(name)) return SWITCHED_OFF;
  if (scope !== "project") return void 0;
  const isListed = (key) => (one) => stringsAt(one, key).includes(name);
  if ([...trusted, ...foreign].some(isListed("disabledMcpjsonServers"))) return SWITCHED_OFF;
  const isAllowed = trusted.some(
    (settings) => settings["enableAllProjectMcpServers"] === true || isListed("enabledMcpjsonServers")(settings)
  );
  return isAllowed ? void 0 : NOT_APPROVED;
}
var SWITCHED_OFF = { code: "switched-off", message: "the settings switch it off" };
var NOT_APPROVED = {
  code: "not-approved",
  message: ".mcp.json names it and the user has not approved it: not started, not asked"
};

// src/host/own-file.ts
async function isUsersOwn(root, path) {
  const isPlain = await realpath(join(root, path)).then(
    async (real) => real === join(await realpath(root), path),
    () => false
  );
  if (!isPlain) return false;
  const ways = waysTo(path);
  const listed = await git(root, ["ls-files", "-z", "--", `:(icase)${ways[0]}`]);
  return listed.ok && !splitNul(listed.stdout).some((one) => ways.includes(one.toLowerCase()));
}
function waysTo(path) {
  const parent = posix.dirname(path);
  return [...parent === "." ? [] : waysTo(parent), path.toLowerCase()];
}

// src/coordinator/sources.ts
var MOST_BYTES = 64 * 1024 * 1024;
async function readSources({ root, folders, env, file }) {
  const unreadable = [];
  const read = async (path, shown) => {
    const text = await readTextIfThere(path, MOST_BYTES);
    if (text === void 0) return {};
    const value = parsed(text);
    if (value === void 0) unreadable.push(shown);
    return value ?? {};
  };
  const home = env["HOME"] || env["USERPROFILE"];
  const own = env["CLAUDE_CONFIG_DIR"] || home && `${home}/.claude`;
  const state = env["CLAUDE_CONFIG_DIR"] || home;
  const user = state ? await read(`${state}/.claude.json`, "~/.claude.json") : {};
  const settings = own ? await read(`${own}/settings.json`, "~/.claude/settings.json") : {};
  const folder = folderEntry(user, folders);
  const local = await read(`${root}/${LOCAL}`, LOCAL);
  const isOwn = folder["hasTrustDialogAccepted"] === true && await isUsersOwn(root, LOCAL);
  return {
    user,
    folder,
    file: file === void 0 ? {} : await read(file, file),
    project: await read(`${root}/.mcp.json`, ".mcp.json"),
    trusted: [settings, folder, ...isOwn ? [local] : []],
    foreign: [await read(`${root}/${SHARED}`, SHARED), ...isOwn ? [] : [local]],
    unreadable
  };
}
var SHARED = ".claude/settings.json";
var LOCAL = ".claude/settings.local.json";
function parsed(text) {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function folderEntry(user, folders) {
  const projects = objectAt(user, "projects");
  const known = folders.find((folder) => Object.hasOwn(projects, folder));
  return known === void 0 ? {} : objectAt(projects, known);
}

// src/coordinator/call-name.ts
function callName({ name, type }, tool) {
  if (type === "http-api") return `parallel-plan capabilities call ${tool}`;
  return `mcp__${name.replace(/[^a-zA-Z0-9_-]/g, "_")}__${tool}`;
}

// src/cli/capabilities-report.ts
var MOST_NAME = 100;
function capabilitiesJson(found) {
  const { mode, coordinator, capabilities: capabilities2, missing, servers } = found;
  return {
    version: 1,
    mode,
    coordinator: coordinator ? place(coordinator) : null,
    capabilities: Object.fromEntries(
      capabilities2.map((one) => [one.name, capabilityJson(one, coordinator)])
    ),
    missing,
    servers: servers.map((server) => ({
      ...place(server),
      usable: server.usable,
      tools: server.tools
    })),
    problems: problemsOf(found)
  };
}
function place({ name, scope, type, address }) {
  return {
    name: name.slice(0, MOST_NAME),
    scope,
    ...type && { type },
    ...address !== void 0 && { address }
  };
}
function capabilityJson({ need, available, tools }, coordinator) {
  const calls = available && coordinator ? tools.map((tool) => callName(coordinator, tool)) : [];
  return { need, available, tools, calls };
}
function problemsOf({ servers, unreadable }) {
  const files = unreadable.map((file) => ({
    code: "configuration",
    message: `${file} is no JSON object`
  }));
  const told = servers.flatMap(
    ({ name, problems }) => problems.map(({ code, message }) => ({ server: name.slice(0, MOST_NAME), code, message }))
  );
  return [...files, ...told];
}
function capabilitiesText(found) {
  const { mode, coordinator, capabilities: capabilities2, missing, servers } = found;
  const why = missing.length > 0 ? `: ${missing.join(", ")} missing` : "";
  const who = coordinator ? `${escapeControls(coordinator.name, "")} (${coordinator.type}, ${coordinator.scope})` : noCoordinator(servers);
  const width = Math.max(...capabilities2.map(({ name }) => name.length));
  return [
    `Mode: ${mode}${why}`,
    `Coordinator: ${who}`,
    "",
    ...capabilities2.map((one) => capabilityLine(one, width, coordinator)),
    ...problemsOf(found).map(problemLine),
    ""
  ].join("\n");
}
var PRESENT = /* @__PURE__ */ new Set([
  "unauthorized",
  "forbidden",
  "server-error",
  "unexpected-status",
  "malformed",
  "too-large",
  "timeout"
]);
function noCoordinator(servers) {
  const present = servers.filter(({ problems }) => problems.some(({ code }) => PRESENT.has(code)));
  const names = present.map(({ name }) => escapeControls(name.slice(0, MOST_NAME), ""));
  if (names.length === 0) return "none";
  return `none usable; ${names.join(", ")} ${names.length === 1 ? "is" : "are"} present but unusable`;
}
function capabilityLine({ name, need, available, tools }, width, coordinator) {
  const calls = coordinator && available ? tools.map((tool) => callName(coordinator, tool)) : tools;
  return `  ${available ? "yes" : "no "}  ${name.padEnd(width)}  ${need.padEnd(9)}  ${calls.join(", ")}`;
}
function problemLine({ server, message }, index) {
  const told = server === void 0 ? message : `${server}: ${message}`;
  return `${index === 0 ? "\n" : ""}${escapeControls(told, "")}`;
}

// src/cli/capabilities.ts
var DEFAULT_SECONDS = 5;
var MOST_SECONDS = 60;
var MOST_ANSWER = 1024 * 1024;
async function capabilities(invocation, io) {
  const { positionals, values } = invocation;
  if (positionals[0] === "call")
    return (await import("./capability-call-6Z23BKZS.mjs")).capabilityCall(invocation, io);
  if (positionals[0] === "claims")
    return (await import("./capability-claims-S5P56NUQ.mjs")).capabilityClaims(invocation, io);
  if (positionals.length > 0)
    throw new Refusal(
      "usage",
      `"${positionals[0]}" is no verb of capabilities; expected call or claims`
    );
  const options = readOptions(values, io);
  const found = await lookAround(options.root, values, io);
  io.stdout.write(
    options.output === "json" || values["json"] === true ? `${jsonText(capabilitiesJson(found), 2)}
` : capabilitiesText(found)
  );
  return EXIT.clean;
}
async function lookAround(root, values, io) {
  const cwd = realpathSync(io.cwd);
  const top = realpathSync((root === void 0 ? findRoot(cwd) : rootAt(root)).path);
  const named = values["mcp-config"];
  const file = typeof named === "string" ? resolve(io.cwd, named) : void 0;
  if (file !== void 0 && !existsSync(file))
    throw new Refusal(
      "unreadable",
      `--mcp-config ${String(named)} does not exist; expected a file in the form of .mcp.json`
    );
  const folders = foldersBetween(cwd, top);
  const sources = await readSources({ root: top, folders, env: io.env, ...file && { file } });
  if (file !== void 0 && Object.keys(sources.file).length === 0)
    throw new Refusal(
      "unreadable",
      `--mcp-config ${String(named)} holds no servers that can be read`
    );
  const http = httpCoordinator(io);
  const candidates = { mcp: serversOf(sources, io.env), ...http && { http } };
  const asking = { ...patience(values), cwd: top, env: io.env };
  return { ...await detect(candidates, asking), unreadable: sources.unreadable };
}
function foldersBetween(folder, top) {
  const parent = dirname(folder);
  return folder === top || parent === folder ? [folder] : [folder, ...foldersBetween(parent, top)];
}
function httpCoordinator({ env }) {
  const url = env["COORDINATION_API_URL"]?.trim().replace(/\/+$/, "");
  if (!url) return void 0;
  const key = env["COORDINATION_API_KEY"];
  return { url, ...key && { key } };
}
function patience(values) {
  const value = values["timeout"] ?? String(DEFAULT_SECONDS);
  const seconds = Number(value);
  if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
    const expected = `expected seconds, at most ${MOST_SECONDS}`;
    throw new Refusal("usage", `--timeout ${String(value)} is no time; ${expected}`);
  }
  return { timeoutMs: seconds * 1e3, limit: MOST_ANSWER };
}

export {
  TOOL_NAMES,
  isToolName,
  callHttpTool,
  addressFault,
  capabilities,
  httpCoordinator,
  patience
};
