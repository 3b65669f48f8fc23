/** Folders in which people keep their repositories. */
const CONTAINER =
  /^(?:code|coding|desktop|dev|develop|development|documents|git|github|gitlab|go|projects?|repos?|repositories|source|sources|src|work|workspaces?)$/i;

const CODE_HOST = /^(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)$/i;

/**
 * The root that absolute paths of one machine share, with a trailing `/`, or `undefined`. Its last
 * folder may have any name: what follows it must be a top-level name that the plan uses
 * elsewhere (`topLevel`), else the folder after `github.com/owner` or after the usual work folders.
 */
export function sharedMachineRoot(
  paths: readonly string[],
  topLevel: ReadonlySet<string>,
): string | undefined {
  const [first, ...others] = paths.map((path) => path.split("/").slice(0, -1));
  if (!first) return undefined;
  let common = first.length;
  for (const segments of others) {
    let same = 0;
    while (same < common && segments[same] === first[same]) same++;
    common = same;
  }
  // `/home/ann/x` splits into "", "home", "ann", "x": a root has at least one folder below the home.
  if (common < 4) return undefined;
  const length = rootLength(paths, first.slice(0, common), topLevel);
  return `${first.slice(0, length).join("/")}/`;
}

function rootLength(
  paths: readonly string[],
  common: readonly string[],
  topLevel: ReadonlySet<string>,
): number {
  const host = common.findIndex((segment) => CODE_HOST.test(segment));
  if (host > 0 && common.length >= host + 3) return host + 3;
  for (let length = 4; length <= common.length; length++) {
    if (paths.every((path) => topLevel.has(path.split("/")[length] ?? ""))) return length;
  }
  let length = 3;
  while (length < common.length - 1 && CONTAINER.test(common[length] ?? "")) length++;
  return length + 1;
}
