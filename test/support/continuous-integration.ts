/** True where nobody watches: there a suite that cannot run is a failure. `value` is that of `CI`. */
export function inContinuousIntegration(value = process.env["CI"]): boolean {
  return value !== undefined && !["", "0", "false"].includes(value.toLowerCase());
}
