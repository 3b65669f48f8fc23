// Generated from schemas/ by `npm run generate`. Do not edit.

import type { ConfigFile } from "./config.types.ts";

/** A fault: where it is (a JSON pointer), the schema word it breaks, and that word's parameters. */
export interface SchemaFault {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

declare const validate: {
  (data: unknown): data is ConfigFile;
  errors?: SchemaFault[] | null;
};
export default validate;
