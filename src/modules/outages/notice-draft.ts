import type { Fault } from '../../shared/errors.js';
import { momentText } from '../../shared/words/day.js';
import { termsIn } from '../../shared/words/index.js';
import type { FeatureState } from './feature-state.js';

/**
 * By what users are told (TBA-D 37-21): e-mail, text message, the first screen of a site or app, SNS or another notice to each
 * of them, what their contract says; the press where the equipment cannot be used for it, until one of the others can.
 */
export const NOTICE_CHANNELS = ['email', 'text-message', 'screen', 'sns', 'contract', 'press'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** What of an outage its users are told. */
export interface DraftFacts {
  readonly operatorName: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly causes: readonly { readonly certainty: 'known' | 'suspected' | 'unknown'; readonly text: string }[];
  readonly measures: string;
  readonly features: readonly {
    readonly name: string;
    readonly serviceName: string | null;
    /** Null where nothing was said of it. */
    readonly state: FeatureState | null;
    readonly expectedAt: Date | null;
  }[];
}

/**
 * The text that users are told, out of the record: the four contents of TBA-D 37-21(1) (the fact, the cause, the state of
 * response, where to ask). In Korean, as it goes out; somebody reads and changes it before it does.
 * @param contact where to ask, as a notice before told it; left open where there was none
 */
export function noticeDraft(facts: DraftFacts, contact: string | null): string {
  return [
    `[${facts.operatorName}] 서비스 중단 안내`,
    `1. 중단 사실: ${factOf(facts)}`,
    `2. 원인: ${causeOf(facts)}`,
    `3. 대응 현황: ${facts.measures === '' ? responseOf(facts) : facts.measures}`,
    `${CONTACT} ${contact ?? ''}`.trimEnd(),
  ].join('\n');
}

const CONTACT = '4. 상담 연락처:';

/** Where to ask, as a text tells it that was made from the template; null where it does not. */
export function contactIn(text: string): string | null {
  const line = text.split('\n').find((one) => one.startsWith(CONTACT));
  const told = line?.slice(CONTACT.length).trim() ?? '';
  return told === '' ? null : told;
}

/** A template that was sent on with its contact still open. */
export const noticeFaults = (text: string): readonly Fault[] =>
  text.trimEnd().endsWith(CONTACT) ? [{ path: 'text', code: 'notice-contact-open' }] : [];

/**
 * Whether a notice is that by which the duty was done: the earliest one to users. What the press was told is none; users are
 * told as soon as they can be.
 * @param done when the duty was done, as told before
 */
export const doesDuty = (channel: NoticeChannel, sentAt: Date, done: readonly Date[]): boolean =>
  channel !== 'press' && done.every((at) => sentAt < at);

function factOf({ startedAt, endedAt, features }: DraftFacts): string {
  const from = momentText('ko', startedAt);
  if (endedAt !== null)
    return `${from}부터 ${momentText('ko', endedAt)}까지 서비스 이용에 장애가 있었으며, 지금은 복구되었습니다.`;
  const hit = features.filter(({ state }) => state !== null && state !== 'normal');
  if (hit.length === 0) return `${from}부터 서비스 이용에 장애가 발생하였습니다.`;
  const shown = hit.slice(0, SHOWN).map((feature) => `\n - ${featureText(feature)}`);
  const more = hit.length > SHOWN ? [`\n - 그 밖의 기능 ${hit.length - SHOWN}개`] : [];
  return [`${from}부터 다음 기능의 이용에 장애가 발생하였습니다.`, ...shown, ...more].join('');
}

/** As many as people read. */
const SHOWN = 20;

function featureText({ name, serviceName, state, expectedAt }: DraftFacts['features'][number]): string {
  const { featureStates } = termsIn('ko');
  const stands = state === null ? '' : `: ${featureStates[state]}`;
  const expected = expectedAt === null ? '' : ` (복구 예상 ${momentText('ko', expectedAt)})`;
  return `${serviceName === null ? '' : `${serviceName} `}${name}${stands}${expected}`;
}

function causeOf({ causes }: DraftFacts): string {
  const { certainties } = termsIn('ko');
  if (causes.length === 0) return '확인하고 있습니다.';
  return causes
    .map(({ certainty, text }) => (certainty === 'known' ? text : `${text} (${certainties[certainty]})`))
    .join(' ');
}

/** Nothing is told that the record does not tell. */
const responseOf = ({ endedAt }: DraftFacts): string =>
  endedAt === null ? '확인되는 대로 알려 드리겠습니다.' : '복구를 마쳤습니다.';
