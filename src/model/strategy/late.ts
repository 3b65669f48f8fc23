/** Part of a wave's time by which it may be late before that warns; behind the buffer it is critical. */
const WARNING = 0.05;

/** Minutes from the start of the project to the moments at which a wave is late: `buffer` is a part of 1. */
export function lateTimes(
  wave: { start: number; end: number },
  buffer: number,
): { warning: number; critical: number } {
  const behind = (share: number): number => wave.end + Math.ceil((wave.end - wave.start) * share);
  return { warning: behind(WARNING), critical: behind(buffer) };
}
