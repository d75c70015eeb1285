/** What a board shows, by part: HTML for a page, values for a program. */
export type Parts = Readonly<Record<string, unknown>>;

/** Each part as JSON, so that what changed can be told by its text; null where the part is gone. */
export type PartTexts = Readonly<Record<string, string>>;

export const textsOf = (parts: Parts): PartTexts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part)]));

/** What is drawn: long, and new with every change. It is told less often than the rest. */
export const isSlow = (part: string): boolean => part.startsWith('history');

/** The parts as they are to be told now: those that are slow stay as they were told last. */
export function withoutSlow(now: PartTexts, told: PartTexts): PartTexts {
  return Object.fromEntries(
    Object.entries(now).map(([part, text]) => [part, isSlow(part) ? (told[part] ?? text) : text]),
  );
}

/** Parts that are not as they were told, the new ones and those that are gone (`null`). */
export function changedParts(told: PartTexts, now: PartTexts): PartTexts {
  const changed = Object.entries(now).filter(([part, text]) => told[part] !== text);
  const gone = Object.keys(told).filter((part) => !(part in now));
  return Object.fromEntries([...changed, ...gone.map((part) => [part, 'null'] as const)]);
}

/** The JSON of a message. @param at the moment as of which the parts hold */
export function messageOf(at: Date, whole: boolean, texts: PartTexts): string {
  const parts = Object.entries(texts).map(([part, text]) => `${JSON.stringify(part)}:${text}`);
  return `{"at":"${at.toISOString()}","whole":${String(whole)},"parts":{${parts.join(',')}}}`;
}
