import type { SessionCoordination } from "../../generated/strategy-execution-plan.types.ts";
import { LIFE_CYCLE, MESSAGE_TYPES } from "../../model/strategy/session.ts";
import { durationText } from "../../model/working-time.ts";
import type { Brief } from "../brief.ts";

/** Parts of the usual phase after which somebody is asked. */
const CONFLICT = 1 / 20;
const BLOCKED = 1 / 10;

/** How long an unsolved conflict, and a wait for another session, may last before somebody is asked. */
export function patience({ strategy }: Brief): { conflict: string; blocked: string } {
  const usual = strategy.total / strategy.sessions.length;
  const part = (share: number): string => durationText(Math.max(5, Math.round(usual * share)));
  return { conflict: part(CONFLICT), blocked: part(BLOCKED) };
}

/** Where sessions keep their state and how they talk to each other. */
export function sessionCoordination(brief: Brief): SessionCoordination {
  const { conflict, blocked } = patience(brief);
  const width = brief.strategy.sessions[0]!.id.length - "session_".length;
  return {
    multi_agent_strategy: "coordinated_parallel",
    session_management: {
      session_id_format: `session_[${width}_digit_number]`,
      session_state_location: brief.sessionsFolder,
      session_lifecycle: [...LIFE_CYCLE],
      state_sync_frequency: "at every change of status, and at every gate",
    },
    inter_agent_communication: {
      communication_protocol: "structured_json_messaging",
      message_types: [...MESSAGE_TYPES],
      communication_frequency: "at once for conflicts, daily for status",
      escalation_thresholds: {
        conflict_timeout: conflict,
        dependency_blocking: blocked,
        quality_gate_failure: "immediate",
      },
    },
    state_synchronization: {
      sync_mechanisms: ["file_based_state", "coordination_checkpoints"],
      conflict_detection: "parallel-plan strategy status",
      conflict_resolution: "escalation_to_orchestrator",
      backup_frequency: "before every gate",
    },
  };
}
