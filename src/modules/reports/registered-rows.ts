import { calendarDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import type { KeyValue, Text } from '../../platform/pdf/block.js';
import { boundText, registerReason, type Disagreement, type RegisterAnswer } from '../self-assessment/index.js';
import { partText } from './answer-text.js';
import type { AnsweredItem, ReportRegistered } from './audit-report-model.js';
import type { Wording } from './report-wording.js';

/** What Ieum computed from what was registered, why, and where the answer disagrees. */
export function registeredRows(item: AnsweredItem, wording: Wording): readonly KeyValue[] {
  const words = wording.words.registered;
  const { registered } = item;
  if (registered === undefined) return [];
  const clashes = registered.disagreements.map((each) => clashText(item, each, wording));
  return [
    ...row(words.values, [
      ...registered.values.map((answer) => valueLine(item, answer, wording)),
      ...sourceText(registered, wording),
    ]),
    ...row(words.disagreement, clashes),
  ];
}

/** For the line of the overview: the values, and whether the answer disagrees. */
export function registeredShort(item: AnsweredItem, wording: Wording): readonly Text[] {
  const words = wording.words.registered;
  const { registered } = item;
  if (registered === undefined) return [];
  const values = registered.values.map((answer) => valueText(item, answer, wording)).join(', ');
  return [
    ...(values === '' ? [] : [fill(words.short, { values })]),
    ...(registered.disagreements.length === 0 ? [] : [strong(words.disagreement)]),
  ];
}

function valueLine(item: AnsweredItem, answer: RegisterAnswer, wording: Wording): Text {
  const label = labelOf(item, answer.part, wording);
  return [
    { kind: 'strong', text: `${label === '' ? '' : `${label}: `}${valueText(item, answer, wording)}` },
    `. ${registerReason(wording.language, answer)}`,
  ];
}

function valueText({ answer: { parts } }: AnsweredItem, registered: RegisterAnswer, wording: Wording): string {
  const { part: key, value, reason } = registered;
  const { never, latest: atLatest } = wording.terms.computedReasonWords;
  if (value === null) return reason.code === 'longest-recovery' ? never[reason.code] : never['oldest-drill'];
  const part = parts.find((each) => each.key === key);
  const shown = typeof value === 'number' ? Math.round(value * 100) / 100 : value;
  const text = part === undefined ? String(shown) : partText(part, shown, wording);
  return registered.latest === true ? fill(atLatest, { day: text }) : boundText(wording.language, registered, text);
}

function clashText(item: AnsweredItem, clash: Disagreement, wording: Wording): Text {
  const words = wording.words.registered;
  const label = labelOf(item, clash.part, wording);
  const part = label === '' ? wording.words.items.answer : label;
  if (clash.kind === 'differs') return fill(words.differs, { part });
  if (clash.kind === 'contradicted') {
    const { title, startedOn } = clash.outage;
    return fill(words.contradicted, { part, title, day: wording.dateText(startedOn) });
  }
  return fill(words.stale[clash.of], { part, day: wording.dateText(clash.day) });
}

function sourceText({ source }: ReportRegistered, wording: Wording): readonly Text[] {
  const words = wording.words.registered;
  const asOf = source === null ? null : calendarDate(source.asOf);
  if (source === null || asOf === null) return [];
  const { number, sha256 } = source.register;
  const register = sha256 === null ? words.noRegister : fill(words.register, { number });
  const said = fill(words.source, { register, engine: source.engine, day: wording.dateText(asOf) });
  return sha256 === null ? [said] : [said, words.hash, sha256]; // a hash breaks on a line of its own only where it has to
}

const labelOf = ({ answer: { parts } }: AnsweredItem, key: string, wording: Wording): string =>
  parts.find((part) => part.key === key)?.label?.[wording.language] ?? '';

const row = (label: string, paragraphs: readonly Text[]): readonly KeyValue[] =>
  paragraphs.length === 0 ? [] : [{ label, value: { paragraphs } }];

const strong = (text: string): Text => [{ kind: 'strong', text }];
