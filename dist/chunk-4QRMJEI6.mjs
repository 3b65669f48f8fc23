// src/model/strategy/severity.ts
var WEIGHT = { low: 1, medium: 2, high: 3 };
function severityOf({ probability, impact }) {
  const product = WEIGHT[probability] * WEIGHT[impact];
  if (product >= 6) return "high";
  return product >= 3 ? "medium" : "low";
}

export {
  severityOf
};
