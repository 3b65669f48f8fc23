import type { Fields } from "../yaml/fields.ts";

/** True for a package in the loose form: with an `id` or at least a `name`, and without a `package_id`. */
export function isLoose(fields: Fields): boolean {
  return !fields.has("package_id") && (fields.has("id") || fields.has("name"));
}
