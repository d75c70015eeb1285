import { fill } from '../../shared/words/index.js';
import type { Block, KeyValue, Text } from '../../platform/pdf/block.js';
import { answerRows, askedRows, evidenceTexts } from './answered-rows.js';
import type { AuditReport, ReportItem, Withheld } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { domainsOf } from './domains-of.js';
import { judgementRows } from './judgement-rows.js';
import type { Wording } from './report-wording.js';

/** Every item with everything that was said about it, whole. */
export function itemsPart(report: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.items;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('items') },
    ...domainsOf(report.items).flatMap((domain) => {
      const items = report.items.filter((item) => item.domain === domain);
      const text = fill(words.domainCount, { name: wording.terms.checklistDomains[domain], count: items.length });
      return [
        { kind: 'heading', level: 2, text, bookmark: bookmarks.domain(domain) } as const,
        ...items.flatMap((item) => itemBlocks(report, item, wording)),
      ];
    }),
  ];
}

function itemBlocks(report: AuditReport, item: ReportItem, wording: Wording): readonly Block[] {
  const { language } = wording;
  const words = wording.words.items;
  return [
    { kind: 'heading', level: 3, text: `${item.code} ${item.title[language]}`, bookmark: bookmarks.item(item.code) },
    {
      kind: 'keyValues',
      continued: fill(words.continued, { code: item.code, title: item.title[language] }),
      rows: [
        ...askedRows(item, wording),
        ...(item.withheld === undefined ? answerRows(item, wording) : withheldRow(item.withheld, wording)),
        ...judgementRows(report, item, wording),
        ...threadRows(item, wording),
        ...internalRows(item, wording),
      ],
    },
  ];
}

/** In place of answer, evidence, registered values and threads. */
function withheldRow(withheld: Withheld, wording: Wording): readonly KeyValue[] {
  return [{ label: wording.words.redacted.label, value: wording.words.redacted.because[withheld] }];
}

function threadRows(item: ReportItem, wording: Wording): readonly KeyValue[] {
  const { dateText, terms, timeOf } = wording;
  const words = wording.words.items;
  const supplements = item.supplements.map((supplement, index): KeyValue => {
    const head = { due: dateText(supplement.dueOn), state: terms.supplementStates[supplement.state] };
    const last = supplement.state === 'given-up' ? supplement.messages.at(-1) : undefined;
    const messages = supplement.messages.flatMap((message): readonly Text[] => [
      strong(
        fill(words.message, {
          side: message === last ? words.givenUpBecause : wording.words.sides[message.side],
          by: message.by,
          at: timeOf(message.at),
        }),
      ),
      message.text,
      ...(message.evidence.length === 0 ? [] : [strong(words.evidence), ...evidenceTexts(message.evidence, wording)]),
    ]);
    return {
      label: fill(words.supplement, { number: index + 1 }),
      value: { paragraphs: [fill(words.supplementHead, head), ...messages] },
    };
  });
  const opinions = item.opinions.flatMap(({ text, by, at, decision }, index): readonly KeyValue[] => [
    said(fill(words.opinion, { number: index + 1 }), fill(words.opinionHead, { by, at: timeOf(at) }), text),
    ...(decision === null
      ? []
      : [
          said(
            words.decision,
            fill(words.decisionHead, {
              outcome: terms.opinionOutcomes[decision.outcome],
              by: decision.by,
              at: timeOf(decision.at),
            }),
            decision.reason,
          ),
        ]),
  ]);
  return [...supplements, ...opinions];
}

/** Nothing of this is in the operator's edition: its model does not hold it. */
function internalRows({ internal, judgement }: ReportItem, wording: Wording): readonly KeyValue[] {
  const { timeOf } = wording;
  const words = wording.words.items;
  if (internal === null) return [];
  return [
    { label: words.judgedBy, value: fill(words.judgedByText, { by: internal.judgedBy, at: timeOf(judgement.at) }) },
    ...(internal.note === '' ? [] : [{ label: words.note, value: internal.note }]),
    ...internal.records.map(({ text, by, at }, index) =>
      said(fill(words.record, { number: index + 1 }), fill(words.recordHead, { by, at: timeOf(at) }), text),
    ),
  ];
}

function said(label: string, head: string, text: string): KeyValue {
  return { label, value: { paragraphs: [strong(head), text] } };
}

const strong = (text: string): Text => [{ kind: 'strong', text }];
