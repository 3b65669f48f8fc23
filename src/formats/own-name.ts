/** Names that only plans have. */
const OWN_NAME = /(?:^|[\\/])(?:work-packages\.ya?ml|parallel-execution[\\/][^\\/]+\.json)$/i;

/**
 * True for a file whose name alone says that it is a plan, whatever it holds: an empty or broken file of
 * such a name is a broken plan. It stands in a file of its own because the hook asks it before anything
 * else is loaded.
 */
export function isPlanByName(path: string): boolean {
  return OWN_NAME.test(path);
}
