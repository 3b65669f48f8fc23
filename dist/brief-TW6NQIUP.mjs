import {
  risksOf,
  targetsOf
} from "./chunk-LE27N6EU.mjs";
import {
  figuresOf
} from "./chunk-LZSLQ7IS.mjs";
import "./chunk-TGSSFKCM.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/strategy/brief.ts
function briefOf(strategy, sessionsFolder) {
  const figures = figuresOf(strategy);
  return {
    strategy,
    figures,
    risks: risksOf(strategy, figures),
    targets: targetsOf(strategy, figures),
    sessionsFolder
  };
}
export {
  briefOf
};
