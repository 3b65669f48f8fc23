/** What the client knows, measured with version 2.1.329. A prompt may use nothing else. */

/** Tools that exist. `Glob` and `Grep` only appear where Bash is not granted. */
export const TOOLS = new Set([
  "Agent",
  "Bash",
  "CronCreate",
  "CronDelete",
  "CronList",
  "Edit",
  "EnterWorktree",
  "ExitWorktree",
  "Glob",
  "Grep",
  "ListAgents",
  "Monitor",
  "NotebookEdit",
  "Read",
  "ReportFindings",
  "ScheduleWakeup",
  "SendMessage",
  "Skill",
  "TaskStop",
  "ToolSearch",
  "WebFetch",
  "WebSearch",
  "Workflow",
  "Write",
]);

/** Names that models remember and the client no longer has, or has switched off. */
export const GONE_TOOLS = [
  "TeamCreate",
  "MultiEdit",
  "TaskOutput",
  "BashOutput",
  "TodoWrite",
  "TodoRead",
  "TaskCreate",
  "TaskUpdate",
  "TaskList",
  "KillShell",
];

/** What a prompt may run besides our program: it only checks. */
export const GRANTED_PROGRAMS = ["openspec validate:*"];

/** Commands that others are named as the next step to, and that come with a later version. */
export const LATER_COMMANDS = ["parallel-implement-feature"];

const COMMAND_KEYS = [
  "name",
  "description",
  "argument-hint",
  "arguments",
  "allowed-tools",
  "disallowed-tools",
  "model",
  "effort",
  "disable-model-invocation",
  "user-invocable",
  "when_to_use",
  "context",
  "agent",
  "background",
  "metadata",
];

/** The frontmatter keys of each kind of prompt; the client ignores all others without a word. */
export const KEYS = {
  command: COMMAND_KEYS,
  skill: [...COMMAND_KEYS, "hooks"],
  agent: [
    "name",
    "description",
    "tools",
    "model",
    "isolation",
    "background",
    "maxTurns",
    "skills",
    "memory",
  ],
  reference: [],
} satisfies Record<string, string[]>;

export type Kind = keyof typeof KEYS;
