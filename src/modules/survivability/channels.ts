import { type Citation, cite } from '../../shared/citation.js';
import { durationIn, fill, type Language, termsIn } from '../../shared/words/index.js';

export const CHANNELS = ['notice-to-users', 'telephone-response'] as const;
/** By what an operator does the duties of a stop: it tells users, and a machine answers the telephone. */
export type Channel = (typeof CHANNELS)[number];

interface ChannelFacts {
  /** Of the component that is the channel: Ieum knows it by its id. */
  readonly component: string;
  readonly citation: Citation;
}

export const CHANNEL_FACTS: Readonly<Record<Channel, ChannelFacts>> = {
  'notice-to-users': { component: 'user-notice', citation: cite('TBA-D', '제37조의21제3항') },
  'telephone-response': { component: 'telephone-response', citation: cite('TBA-D', '제30조의8제2항제2호가목') },
};

/**
 * Whether the channel survives the loss that brings the duty.
 * @param availableMinutes of every component in that loss, null for never
 */
export function channelText(
  language: Language,
  channel: Channel,
  availableMinutes: ReadonlyMap<string, number | null>,
): string {
  const words = termsIn(language).channelWords;
  const { component } = CHANNEL_FACTS[channel];
  const minutes = availableMinutes.get(component);
  if (minutes === undefined) return fill(words.notRegistered, { id: component });
  if (minutes === null) return words.lost;
  return minutes === 0 ? words.survives : fill(words.back, { duration: durationIn(language, minutes) });
}
