// src/formats/format.ts
var DEFAULT_LIMITS = {
  bytes: 256 * 1024,
  tasks: 1e3,
  lines: 2e3,
  field: 64 * 1024,
  depth: 16
};

// src/formats/decode.ts
function decode(bytes, limits) {
  if (bytes.length > limits.bytes) return tooLarge(bytes.length, limits);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: "the file holds a NUL byte; expected text", offset: nul };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith("\uFEFF");
    return { text: bom ? text.slice(1) : text, bom };
  } catch {
    const good = validPrefix(bytes);
    return { problem: `the file is not UTF-8 (byte ${good + 1}); expected UTF-8`, offset: good };
  }
}
function tooLarge(size, limits) {
  const problem = `the file has ${size} bytes, over the limit of ${limits.bytes}; split the plan`;
  return { problem, offset: 0, overLimit: true };
}
function validPrefix(bytes) {
  const valid = (length) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  const whole = new TextDecoder("utf-8", { ignoreBOM: true });
  return new TextEncoder().encode(whole.decode(bytes.subarray(0, low), { stream: true })).length;
}

// src/model/rule-name.ts
var RULE_NAMES = [
  "plan/unreadable",
  "plan/schema",
  "plan/yaml-1.1",
  "plan/no-tasks",
  "plan/partly-read",
  "plan/missing-section",
  "plan/missing-shared",
  "plan/uncovered-task",
  "plan/unused-allow",
  "task/missing-instructions",
  "task/missing-reading-list",
  "task/no-files",
  "task/too-large",
  "task/contains-code",
  "dependency/missing",
  "dependency/malformed",
  "dependency/guessed",
  "dependency/unknown",
  "dependency/duplicate-id",
  "dependency/self",
  "dependency/cycle",
  "dependency/redundant",
  "dependency/wave-order",
  "dependency/priority-order",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/write-race",
  "ownership/create-race",
  "ownership/stale-read",
  "ownership/created-twice",
  "ownership/used-before-created",
  "ownership/modify-missing",
  "ownership/create-existing",
  "ownership/read-missing",
  "ownership/case-collision",
  "ownership/shared-sequence",
  "ownership/hot-file",
  "ownership/denied",
  "ownership/empty-pattern",
  "schedule/serial"
];
function isRuleName(name) {
  return RULE_NAMES.includes(name);
}

// src/formats/config/config.ts
var DEFAULT_CONFIG = {
  plansDir: ".docs/plans",
  include: [
    "**/parallel-plan.md",
    "**/*parallel*plan*.md",
    "**/work-packages.yaml",
    "**/parallel-execution/*.json"
  ],
  hook: "block",
  agents: 4,
  rules: /* @__PURE__ */ new Map(),
  limits: DEFAULT_LIMITS
};

export {
  DEFAULT_LIMITS,
  decode,
  RULE_NAMES,
  isRuleName,
  DEFAULT_CONFIG
};
