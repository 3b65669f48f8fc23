import {
  isObject
} from "./chunk-P3LG3OBS.mjs";
import {
  openOne,
  planOf,
  readOne
} from "./chunk-YU66Q3LL.mjs";
import {
  EXIT,
  Refusal,
  canonicalKey,
  keyClaim,
  overlap,
  printJson,
  readBytes,
  readOptions,
  readStream,
  tidyKey,
  tidyPath
} from "./chunk-ZU2Z7FRA.mjs";
import {
  basename,
  dirname,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/coordinator/planning-claims.ts
function planningClaims({ tasks }, feature) {
  const keys = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const { id, done, locks, lockFiles = [], claims } of tasks) {
    if (done) continue;
    for (const lock of locks)
      add(keys, id, { ...keyed(lock), denied: [] }, canonicalKey(lock.value));
    for (const file of lockFiles) add(files, id, { ...filed(file), denied: [] });
    const denied = claims.filter(({ access }) => access === "deny");
    for (const claim of claims)
      if (claim.access !== "read" && claim.access !== "deny")
        add(files, id, { ...filed(claim), denied });
  }
  const whole = { value: featureKey(feature), at: NOWHERE };
  return [{ ...keyed(whole), tasks: [], denied: [] }, ...sorted(keys), ...sorted(files)];
}
function featureKey(folder) {
  const id = folder.replace(/[^\w.-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return `feature:${id || "plan"}:planning`;
}
var NOWHERE = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
function claimOf(text, readPath) {
  const path = /^file:(.*)$/s.exec(text)?.[1] ?? (isKey(text) ? void 0 : text);
  if (path === void 0) return keyed({ value: text, at: NOWHERE });
  return { key: `file:${path}`, pattern: readPath(path) };
}
function isKey(text) {
  return /^(?:api|contract|db|env|event|feature|flag):/i.test(text);
}
function keyed(lock) {
  return { key: tidyKey(lock.value).trim(), pattern: keyClaim(lock) };
}
function filed(path) {
  return { key: `file:${path.pattern}`, pattern: path };
}
function add(claims, task, claim, meaning = claim.key) {
  const known = claims.get(meaning);
  if (known === void 0) claims.set(meaning, { ...claim, tasks: [task] });
  else if (!known.tasks.includes(task))
    claims.set(meaning, { ...known, tasks: [...known.tasks, task], denied: [] });
}
function sorted(claims) {
  return [...claims.values()].sort((a, b) => a.key < b.key ? -1 : 1);
}

// src/coordinator/others.ts
function otherClaims(answer) {
  const body = isObject(answer) && "answer" in answer ? answer["answer"] : answer;
  const agents = isObject(body) ? body["agents"] : body;
  if (!Array.isArray(agents)) return void 0;
  return agents.filter(isObject).flatMap((agent) => {
    const owner = firstText(agent, ["change", "feature", "id", "name"]) ?? "an agent without a name";
    const claims = Array.isArray(agent["claims"]) ? agent["claims"] : [];
    return claims.map(
      (claim) => isObject(claim) ? firstText(claim, ["key", "path", "pattern"]) : claim
    ).filter((text) => typeof text === "string").map((text) => ({ owner, text }));
  });
}
function firstText(from, keys) {
  return keys.map((key) => from[key]).find((value) => typeof value === "string");
}
function meetings(claims, others, owner) {
  return others.filter((other) => other.owner !== owner).flatMap((other) => claims.flatMap((claim) => meeting(claim, other) ?? []));
}
function meeting(claim, other) {
  const theirs = claimOf(other.text, tidyPath);
  const isFile = theirs.key.startsWith("file:");
  if (isFile !== claim.key.startsWith("file:")) return void 0;
  const found = overlap(claim.pattern, theirs.pattern, claim.denied);
  if (!found) return void 0;
  const { key, tasks } = claim;
  return {
    with: other.owner,
    key,
    tasks,
    theirs: other.text,
    ...isFile && { path: found.path }
  };
}

// src/cli/capability-claims.ts
var TTL_MINUTES = 120;
var MOST_ANSWER = 1024 * 1024;
async function capabilityClaims(invocation, io) {
  const { owner, claims } = await claimsOf(invocation, io);
  const against = invocation.values["against"];
  if (against === void 0) {
    const told = claims.map(({ key, tasks }) => ({ key, tasks }));
    printJson({ version: 1, owner, ttl_minutes: TTL_MINUTES, claims: told }, io);
    return EXIT.clean;
  }
  const others = otherClaims(await readAnswer(against, io));
  if (!others)
    throw new Refusal("usage", `--against ${String(against)} holds no list "agents" in JSON`);
  const conflicts = meetings(claims, others, owner);
  printJson({ version: 1, owner, compared: others.length, conflicts }, io);
  return conflicts.length === 0 ? EXIT.clean : EXIT.errors;
}
async function claimsOf({ positionals, values }, io) {
  const options = readOptions(values, io);
  const paths = positionals.slice(1);
  const source = await openOne("capabilities claims", paths, options, io);
  const document = await readOne(source, options);
  const owner = basename(dirname(source.file));
  return { owner, claims: planningClaims(planOf(document), owner) };
}
async function readAnswer(name, io) {
  try {
    if (name === "-")
      return JSON.parse((await readStream(io.stdin, MOST_ANSWER)).toString("utf8"));
    const read = await readBytes(resolve(io.cwd, String(name)), MOST_ANSWER);
    return "bytes" in read ? JSON.parse(read.bytes.toString("utf8")) : void 0;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
export {
  capabilityClaims
};
