/** How long a link stays good, in hours: an invitation waits for a colleague, a reset is used at once. */
export const LINK_HOURS = { invitation: 7 * 24, reset: 2 } as const;

export type LinkKind = keyof typeof LINK_HOURS;

export function linkExpiry(kind: LinkKind, now: Date): Date {
  return new Date(now.getTime() + LINK_HOURS[kind] * 3_600_000);
}
