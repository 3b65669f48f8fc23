import type { Diagnostic } from "../model/diagnostic.ts";

/** Which findings people asked to see. */
export interface Shown {
  /** Infos are hidden unless asked for. */
  verbose: boolean;
  /** Errors only. */
  quiet: boolean;
}

/** True for a finding that people asked to see. */
export function shows({ severity }: Diagnostic, { verbose, quiet }: Shown): boolean {
  return quiet ? severity === "error" : verbose || severity !== "info";
}
