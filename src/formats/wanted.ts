import { FORMAT_LIST, looksOf } from "./list.ts";

/** What a search wants: all that is judged where it lies, or only what has tasks of its own. */
export type Wanted = "searched" | "plans";

/**
 * True for a text that a search wants: it has the signature of a format, or may be a plan and has a name
 * that plans have. What is no plan itself, such as a checkpoint, needs the signature.
 */
export async function isWanted(path: string, text: string, wanted: Wanted): Promise<boolean> {
  const looks = await looksOf(path, text);
  return looks.some(({ format: { isPlan, isSearched }, looks: sure }) => {
    if (sure === "signature") return isPlan || (isSearched && wanted === "searched");
    return isPlan && sure === "maybe" && isNamedAsPlan(path);
  });
}

/** True for a file that some format with tasks usually has under this name. */
function isNamedAsPlan(path: string): boolean {
  return Object.values(FORMAT_LIST).some((format) => format.isPlan && format.named(path));
}
