/** What a coordinator may offer, by the names that its tools have. */
export const TOOL_NAMES = [
  "discover_agents",
  "submit_work",
  "acquire_lock",
  "check_guardrails",
  "write_handoff",
  "remember",
  "recall",
  "check_policy",
  "query_audit",
] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

/** True for the name of a tool that planning uses. */
export function isToolName(name: string): name is ToolName {
  return TOOL_NAMES.some((known) => known === name);
}

/**
 * How much planning depends on a capability: without a required or a safety one it goes on alone and says
 * so; an enriching one is left out without a word.
 */
export type Need = "required" | "safety" | "enriching";

interface Definition {
  need: Need;
  /** All of them are needed. */
  tools: readonly ToolName[];
}

const CAPABILITIES = {
  CAN_DISCOVER: { need: "required", tools: ["discover_agents"] },
  CAN_QUEUE_WORK: { need: "required", tools: ["submit_work"] },
  CAN_LOCK: { need: "required", tools: ["acquire_lock"] },
  CAN_GUARDRAILS: { need: "safety", tools: ["check_guardrails"] },
  CAN_HANDOFF: { need: "enriching", tools: ["write_handoff"] },
  CAN_MEMORY: { need: "enriching", tools: ["remember", "recall"] },
  CAN_POLICY: { need: "enriching", tools: ["check_policy"] },
  CAN_AUDIT: { need: "enriching", tools: ["query_audit"] },
} as const satisfies Record<string, Definition>;
export type CapabilityName = keyof typeof CAPABILITIES;

/** One capability and whether it is there. */
export interface Capability extends Definition {
  name: CapabilityName;
  available: boolean;
}

/** Every capability, in the order of the table, for what a coordinator offers. */
export function capabilitiesOf(offered: ReadonlySet<string>): Capability[] {
  return Object.entries(CAPABILITIES).map(([name, { need, tools }]) => ({
    name: name as CapabilityName,
    need,
    tools,
    available: tools.every((tool) => offered.has(tool)),
  }));
}

/** The capabilities without which planning goes on alone. */
export function missingIn(capabilities: readonly Capability[]): CapabilityName[] {
  return capabilities
    .filter(({ need, available }) => need !== "enriching" && !available)
    .map(({ name }) => name);
}
