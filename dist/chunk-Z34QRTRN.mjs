import {
  EXIT,
  Refusal
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/circle.ts
function inCircle(cycle) {
  const told = [...cycle, cycle[0]].join(" \u2192 ");
  const message = `task ${cycle[0]} waits for itself: ${told}; expected an order without circles`;
  return new Refusal("cycle", message, EXIT.errors);
}

export {
  inCircle
};
