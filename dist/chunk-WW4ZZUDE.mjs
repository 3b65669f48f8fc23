// src/model/strategy/session.ts
var LIFE_CYCLE = ["created", "active", "coordinating", "completed", "archived"];
var FOLLOWS = {
  created: ["active", "archived"],
  active: ["coordinating", "completed"],
  coordinating: ["active", "completed"],
  completed: ["active", "archived"],
  archived: []
};
var MESSAGE_TYPES = ["coordination", "status", "conflict", "sync_request"];
var SYNC_STATES = ["preparing", "ready", "passed", "failed"];

export {
  LIFE_CYCLE,
  FOLLOWS,
  MESSAGE_TYPES,
  SYNC_STATES
};
