// src/model/strategy/instant.ts
var INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d\d):(\d\d))$/;
function instantOf(text) {
  const [, ...parts] = INSTANT.exec(text) ?? [];
  if (parts.length === 0) return void 0;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0, zoneMinute = 0] = parts.map((part) => Number(part ?? 0));
  const days = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  const fits = day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60 && zone < 24 && zoneMinute < 60;
  return fits ? Date.parse(text) : void 0;
}
function instantText(time) {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

export {
  INSTANT,
  instantOf,
  instantText
};
