// Generated from schemas/ by `npm run generate`. Do not edit.

import { jsonSchema } from "../model/json-schema.ts";
import type { ConfigFile } from "./config.types.ts";

export default jsonSchema<ConfigFile>(
  '{"type":"object","additionalProperties":false,"properties":{"plansDir":{"type":"string","minLength":1,"pattern":"^(?![/~])(?!.*(^|/)\\\\.\\\\.(/|$))"},"include":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"hook":{"enum":["block","warn","off"]},"agents":{"type":"integer","maximum":1000,"minimum":1},"rules":{"type":"object","additionalProperties":{"enum":["error","warning","info","off"]}},"limits":{"type":"object","additionalProperties":false,"properties":{"bytes":{"type":"integer","minimum":1},"tasks":{"type":"integer","minimum":1},"lines":{"type":"integer","minimum":1},"field":{"type":"integer","minimum":1},"depth":{"type":"integer","minimum":1}}},"worktreesDir":{"type":"string","minLength":1,"pattern":"^(?![/~])[^\\\\\\\\\\\\u0000-\\\\u001f]+$"}},"$defs":{}}',
);
