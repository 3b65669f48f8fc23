import {
  packageRoot
} from "./chunk-JH7KYFP4.mjs";
import {
  painter
} from "./chunk-FNPUL2RY.mjs";
import "./chunk-Y7SFLM4U.mjs";
import "./chunk-JFUCWMIY.mjs";
import "./chunk-C6YKFDT6.mjs";
import {
  readOptions
} from "./chunk-RSVHJFNC.mjs";
import "./chunk-G3POTONF.mjs";
import {
  wrap
} from "./chunk-MYVKJ4UB.mjs";
import "./chunk-3HBZTUYJ.mjs";
import "./chunk-PGYERZCA.mjs";
import "./chunk-W5INVLDD.mjs";
import "./chunk-EUFALFVH.mjs";
import "./chunk-KO3Q4SLL.mjs";
import {
  RULES
} from "./chunk-ER2YI43K.mjs";
import "./chunk-KFJJRMV6.mjs";
import "./chunk-OAQYZX2G.mjs";
import "./chunk-D2HPF6C3.mjs";
import "./chunk-CKA5FGM3.mjs";
import "./chunk-5AATHJY2.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import {
  EXIT,
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import "./chunk-3P5STWMU.mjs";
import "./chunk-KKDO6OVO.mjs";
import "./chunk-F7NLG65N.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-ZJRHUTGO.mjs";
import "./chunk-EAMEQYSZ.mjs";
import {
  RULE_NAMES,
  isRuleName
} from "./chunk-27JOKZGW.mjs";
import "./chunk-SM2MEFSS.mjs";
import "./chunk-VRSNPAAL.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-WPU6V4RZ.mjs";
import "./chunk-CAZJEDRB.mjs";
import "./chunk-QDPVP5U4.mjs";
import {
  nearest
} from "./chunk-CGWTY7YN.mjs";
import {
  jsonText
} from "./chunk-N2BJ5UMX.mjs";
import "./chunk-ZTC3DJ5D.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-HBP4PYIZ.mjs";
import "./chunk-QOZ6HSAJ.mjs";
import "./chunk-QPSU3YI3.mjs";
import "./chunk-TRX4RJGV.mjs";
import "./chunk-GLLNC7XJ.mjs";
import "./chunk-WCMA2GUG.mjs";
import "./chunk-25RJJSC4.mjs";
import "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/explain.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function explain({ positionals, values }, io) {
  const options = readOptions(values, io);
  const [name] = positionals;
  if (name === void 0) {
    io.stdout.write(options.output === "json" ? listAsJson() : listAsText(io, painter(options)));
    return EXIT.clean;
  }
  if (!isRuleName(name)) {
    const [near] = nearest(name, RULE_NAMES);
    throw new Refusal(
      "unknown-rule",
      `"${name}" is no rule${near ? `; the nearest is ${near}` : ""}; parallel-plan explain lists them`
    );
  }
  const page = await readFile(join(packageRoot(), "docs", "rules", `${name}.md`), "utf8");
  const text = page.replace(/^<!-- \/?generated.*-->\n/gm, "");
  const json = { version: 1, rule: { ...ruleToJson(RULES[name]), page: text } };
  io.stdout.write(options.output === "json" ? `${jsonText(json, 2)}
` : text);
  return EXIT.clean;
}
function listAsText(io, paint) {
  const entries = Object.values(RULES).map(({ name, severity, summary, fixable }) => {
    const head = `${paint("bold", name)} ${paint(severity, severity)}${fixable ? ", has fixes" : ""}`;
    return [head, ...wrap(summary, io.columns, "  ")].join("\n");
  });
  return `${entries.join("\n")}

parallel-plan explain RULE says more.
`;
}
function listAsJson() {
  return `${jsonText({ version: 1, rules: Object.values(RULES).map(ruleToJson) }, 2)}
`;
}
function ruleToJson({ name, severity, summary, mend, fixable }) {
  const docs = `docs/rules/${name}.md`;
  return { name, severity, summary, mend, fixable: fixable === true, docs };
}
export {
  explain
};
