import {
  instantText
} from "./chunk-QXCDZHZI.mjs";

// src/report/strategy-status-json.ts
function strategyStatusJson(status) {
  return {
    version: 1,
    project_name: status.project,
    execution_plan_id: status.plan,
    at: instantText(status.time),
    percent: status.percent,
    expected_percent: status.expected,
    waves: status.waves.map(({ number, name, state, percent, expected, sessions, ...dates }) => ({
      wave_number: number,
      wave_name: name,
      state,
      percent,
      expected_percent: expected,
      start_date: dates.startDate ?? null,
      end_date: dates.endDate ?? null,
      sessions: sessions.map(sessionJson)
    })),
    blocked: status.blocked.map(
      ({ session, kind, phase, description, minutes, limit, over, gone }) => ({
        session_id: session,
        kind,
        phase_id: phase ?? null,
        description,
        minutes,
        limit_minutes: limit,
        over,
        resolved: gone
      })
    ),
    synchronization_points: status.syncs.map(({ wave, ...point }) => ({
      wave_number: wave ?? null,
      ...point
    })),
    unanswered: status.unanswered.map(({ id, limit, ...message }) => ({
      message_id: id,
      ...message,
      limit_minutes: limit
    })),
    late: status.late.map(({ session }) => session),
    unknown_sessions: status.strangers,
    next: status.next
  };
}
function sessionJson(view) {
  return {
    session_id: view.session,
    phase_id: view.phase,
    team_assignment: view.team,
    status: view.status,
    percent: view.percent,
    expected_percent: view.expected ?? null,
    behind: view.behind,
    late: view.late,
    waits_for: view.waitsFor
  };
}
export {
  strategyStatusJson
};
