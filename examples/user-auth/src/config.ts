/** Settings of the server; docs/settings.md lists them. */
export interface Config {
  /** Port on 127.0.0.1; 0 takes a free one. */
  port: number;
  /** File of the database. */
  database: string;
}

/** Reads the settings from the environment. Throws a sentence that names the variable at fault. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    port: wholeNumber(env, "NOTES_PORT", 4000),
    database: env["NOTES_DATABASE"] || "notes.db",
  };
}

function wholeNumber(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} is "${text}"; expected a whole number`);
  return Number(text);
}
