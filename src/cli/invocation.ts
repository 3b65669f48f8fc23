/** Values of options by name, as `parseArgs` gives them. */
export type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** A command line after its command. */
export interface Invocation {
  positionals: string[];
  values: OptionValues;
}
