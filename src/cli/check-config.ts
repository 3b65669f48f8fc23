import { join } from "node:path";
import { CONFIG_FILE } from "../host/root.ts";
import { lint } from "../lint/lint.ts";
import type { Checked, CheckOptions } from "./check.ts";
import type { Workspaces } from "./workspace.ts";

/** The configuration files of a run that have something wrong with them. */
export async function checkConfigs(
  workspaces: Workspaces,
  { settings }: CheckOptions,
): Promise<Checked[]> {
  const opened = await workspaces.opened();
  const faulty = opened.filter(({ configFindings }) => configFindings.length > 0);
  const checked = faulty.map(
    async ({ root, configFindings: findings, configIndex: index }): Promise<Checked> => ({
      ...(await lint({ findings, settings })),
      file: join(root.path, CONFIG_FILE),
      path: CONFIG_FILE,
      document: { index, bom: false, findings },
      overLimit: false,
    }),
  );
  return Promise.all(checked);
}
