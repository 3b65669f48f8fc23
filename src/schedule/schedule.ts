/** A task at work: who does it and when, in the schedule's unit from its start. */
export interface Slot {
  /** Id of the task. */
  task: string;
  /** Number of the agent, from 1. */
  agent: number;
  start: number;
  end: number;
}

/** A plan laid out in time for a number of agents (the JSON of `schedule`). */
export interface Schedule {
  agents: number;
  /** What the figures count: minutes where the plan estimates, else tasks. */
  unit: "minutes" | "tasks";
  /** No schedule is shorter. */
  lowerBound: number;
  makespan: number;
  /** True when the makespan is proved to be the shortest. */
  optimal: boolean;
  /** Ids of a longest chain of dependencies, first to last. */
  criticalPath: string[];
  /** Makespan when every wave waits for the one before. */
  barrierMakespan: number;
  /** Sum of all durations: what one agent takes. */
  serial: number;
  /** `serial / makespan`. */
  speedup: number;
  /** `speedup / agents`. */
  efficiency: number;
  /** Ids of the tasks by their distance from the start, in document order. */
  waves: string[][];
  /** By start, then agent. */
  slots: Slot[];
  /** Whether several agents are worth it. */
  advice: "parallel" | "serial";
}
