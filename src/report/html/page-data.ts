/** What the page's script is told; everything else it reads from the page itself. */
export interface PageData {
  /** Direct predecessors of each task as the graph draws them, as numbers of tasks in the plan. */
  before: number[][];
  /** Duration of each task in the schedules' unit. */
  durations: number[];
  /** One schedule a number of agents, in the order of the slider. */
  schedules: PageSchedule[];
  /** Index of the schedule that the page shows first. */
  shown: number;
}

/** A schedule, task by task. */
export interface PageSchedule {
  agents: number;
  makespan: number;
  /** What is said about it in words. */
  summary: string;
  /** Agent of each task, from 0; -1 for a task that is not scheduled. */
  lanes: number[];
  /** Start of each task. */
  starts: number[];
}
