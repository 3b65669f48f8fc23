/** Measures of the Gantt in pixels, shared by the page as it is written and the script that redraws it. */
export const GANTT = {
  /** Width of the agents' names. */
  names: 76,
  /** Height of the time axis. */
  axis: 26,
  lane: 38,
  bar: 30,
  margin: 8,
} as const;

/** Where a bar is drawn. */
export interface Bar {
  x: number;
  y: number;
  width: number;
}

/** Place and width of the bar of a task. */
export function barOf(lane: number, start: number, duration: number, scale: number): Bar {
  return {
    x: GANTT.names + start * scale,
    y: GANTT.axis + lane * GANTT.lane + (GANTT.lane - GANTT.bar) / 2,
    width: Math.max(3, duration * scale - 2),
  };
}

/** Size of the whole picture. */
export function ganttSize(
  agents: number,
  makespan: number,
  scale: number,
): { width: number; height: number } {
  return {
    width: Math.ceil(GANTT.names + makespan * scale + GANTT.margin),
    height: GANTT.axis + agents * GANTT.lane + GANTT.margin,
  };
}
