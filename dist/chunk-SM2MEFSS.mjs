// src/formats/format.ts
var DEFAULT_LIMITS = {
  bytes: 256 * 1024,
  tasks: 1e3,
  lines: 2e3,
  field: 64 * 1024,
  depth: 16
};
var SURENESS = ["no", "maybe", "signature"];

export {
  DEFAULT_LIMITS,
  SURENESS
};
