import { expect, test } from "vitest";
import { pluginFiles, pluginLinks, presentPluginFiles } from "../scripts/plugin-folder.ts";

test("plugin/ is what `npm run build` makes of the repository", async () => {
  const wanted = new Map([...(await pluginFiles()), ...pluginLinks()]);
  const present = await presentPluginFiles();
  expect([...present.keys()].toSorted()).toEqual([...wanted.keys()].toSorted());
  for (const [path, text] of wanted) expect(present.get(path), path).toBe(text);
});

test("plugin/ holds no lock file: the client would install development tools for it", async () => {
  expect(
    [...(await presentPluginFiles()).keys()].filter((path) => /lock|shrinkwrap/.test(path)),
  ).toEqual([]);
});
