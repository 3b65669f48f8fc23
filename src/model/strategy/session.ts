import type { Place } from "../place.ts";
import type { Located } from "../plan.ts";

/** The life of a session, in order. */
export const LIFE_CYCLE = ["created", "active", "coordinating", "completed", "archived"] as const;
export type SessionStatus = (typeof LIFE_CYCLE)[number];

/** What may follow a status: coordinating ends where it began, and a failed gate opens a session again. */
export const FOLLOWS: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  created: ["active", "archived"],
  active: ["coordinating", "completed"],
  coordinating: ["active", "completed"],
  completed: ["active", "archived"],
  archived: [],
};

export const MESSAGE_TYPES = ["coordination", "status", "conflict", "sync_request"] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

export const SYNC_STATES = ["preparing", "ready", "passed", "failed"] as const;
export type SyncState = (typeof SYNC_STATES)[number];

/** A status with the time it began, in milliseconds since 1970. */
export interface HistoryEntry {
  status: SessionStatus;
  time: number;
  at: Place;
}

/** What keeps a session from going on. */
export interface Block {
  kind: string;
  /** The phase that is waited for. */
  phase?: Located<string>;
  /** Milliseconds since 1970. */
  since: number;
  description: string;
}

/** Where a session stands with a sync point. */
export interface SessionSync {
  name: Located<string>;
  state: SyncState;
  /** Milliseconds since 1970. */
  since: number;
}

/** A message that a session sent. */
export interface Message {
  id: string;
  type: MessageType;
  from: Located<string>;
  to: Located<string>[];
  /** Milliseconds since 1970. */
  sent: number;
  subject: string;
  phase?: Located<string>;
  sync?: Located<string>;
  needsAnswer: boolean;
  replyTo?: string;
  /** True when the sender says that it was answered. */
  answered: boolean;
  at: Place;
}

/** What a session says of itself, as far as it could be read. */
export interface SessionState {
  id?: Located<string>;
  project?: Located<string>;
  planId?: Located<string>;
  phase?: Located<string>;
  team?: Located<string>;
  wave?: Located<number>;
  status?: Located<SessionStatus>;
  history: HistoryEntry[];
  /** From 0 to 100. */
  percent?: Located<number>;
  tasksDone?: Located<number>;
  tasksTotal?: Located<number>;
  /** When the progress was told, in milliseconds since 1970. */
  updated?: number;
  delivered: Located<string>[];
  blocks: Block[];
  syncs: SessionSync[];
  messages: Message[];
}
