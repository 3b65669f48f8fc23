const UNITS: Record<string, number> = { m: 1, h: 60, d: 8 * 60, w: 5 * 8 * 60 };

/** Minutes of a written duration (`15 hours`, `2h`, `30 min`, `1-2 days`: the upper end); a day has 8 hours. */
export function minutesOf(text: string): number | undefined {
  const match =
    /^\s*[~≈]?\s*(?:\d+(?:\.\d+)?\s*(?:-|–|to)\s*)?(\d+(?:\.\d+)?)\s*(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\.?\s*$/i.exec(
      text,
    );
  const unit = UNITS[match?.[2]?.[0]?.toLowerCase() ?? ""];
  return match && unit ? Math.round(Number(match[1]) * unit) : undefined;
}
