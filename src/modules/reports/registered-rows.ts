import { calendarDate, formatKoreanDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import type { KeyValue, Text } from '../../platform/pdf/block.js';
import { registerReason, type Disagreement, type RegisterAnswer } from '../self-assessment/index.js';
import { partText } from './answer-text.js';
import type { AnsweredItem, ReportRegistered } from './audit-report-model.js';
import { TERMS, WORDS } from './report-wording.js';

const words = WORDS.registered;

/** What Ieum computed from what was registered, why, and where the answer disagrees. */
export function registeredRows(item: AnsweredItem): readonly KeyValue[] {
  const { registered } = item;
  if (registered === undefined) return [];
  const clashes = registered.disagreements.map((each) => clashText(item, each));
  return [
    ...row(words.values, [...registered.values.map((answer) => valueLine(item, answer)), ...sourceText(registered)]),
    ...row(words.disagreement, clashes),
  ];
}

/** For the line of the overview: the values, and whether the answer disagrees. */
export function registeredShort(item: AnsweredItem): readonly Text[] {
  const { registered } = item;
  if (registered === undefined) return [];
  const values = registered.values.map((answer) => valueText(item, answer)).join(', ');
  return [
    ...(values === '' ? [] : [fill(words.short, { values })]),
    ...(registered.disagreements.length === 0 ? [] : [strong(words.disagreement)]),
  ];
}

function valueLine(item: AnsweredItem, answer: RegisterAnswer): Text {
  const label = labelOf(item, answer.part);
  return [
    { kind: 'strong', text: `${label === '' ? '' : `${label}: `}${valueText(item, answer)}` },
    `. ${registerReason('ko', answer)}`,
  ];
}

function valueText({ answer: { parts } }: AnsweredItem, { part: key, value, latest, reason }: RegisterAnswer): string {
  const { never, latest: atLatest } = TERMS.computedReasonWords;
  if (value === null) return reason.code === 'longest-recovery' ? never[reason.code] : never['oldest-drill'];
  const part = parts.find((each) => each.key === key);
  const shown = typeof value === 'number' ? Math.round(value * 100) / 100 : value;
  const text = part === undefined ? String(shown) : partText(part, shown);
  return latest === true ? fill(atLatest, { day: text }) : text;
}

function clashText(item: AnsweredItem, clash: Disagreement): Text {
  const label = labelOf(item, clash.part);
  const part = label === '' ? WORDS.items.answer : label;
  if (clash.kind === 'differs') return fill(words.differs, { part });
  return fill(words.stale[clash.of], { part, day: formatKoreanDate(clash.day) });
}

function sourceText({ source }: ReportRegistered): readonly Text[] {
  const asOf = source === null ? null : calendarDate(source.asOf);
  if (source === null || asOf === null) return [];
  const { number, sha256 } = source.register;
  const register = sha256 === null ? words.noRegister : fill(words.register, { number });
  const said = fill(words.source, { register, engine: source.engine, day: formatKoreanDate(asOf) });
  return sha256 === null ? [said] : [said, words.hash, sha256]; // a hash breaks on a line of its own only where it has to
}

const labelOf = ({ answer: { parts } }: AnsweredItem, key: string): string =>
  parts.find((part) => part.key === key)?.label?.ko ?? '';

const row = (label: string, paragraphs: readonly Text[]): readonly KeyValue[] =>
  paragraphs.length === 0 ? [] : [{ label, value: { paragraphs } }];

const strong = (text: string): Text => [{ kind: 'strong', text }];
