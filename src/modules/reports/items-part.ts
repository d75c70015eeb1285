import { formatKoreanDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import type { Block, KeyValue, Text } from '../../platform/pdf/block.js';
import { answerRows, askedRows, evidenceTexts } from './answered-rows.js';
import type { AuditReport, ReportItem, Withheld } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { domainsOf } from './domains-of.js';
import { judgementRows } from './judgement-rows.js';
import { TERMS, timeOf, WORDS } from './report-wording.js';

const words = WORDS.items;

/** Every item with everything that was said about it, whole. */
export function itemsPart(report: AuditReport): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('items') },
    ...domainsOf(report.items).flatMap((domain) => {
      const items = report.items.filter((item) => item.domain === domain);
      const text = fill(words.domainCount, { name: TERMS.checklistDomains[domain], count: items.length });
      return [
        { kind: 'heading', level: 2, text, bookmark: bookmarks.domain(domain) } as const,
        ...items.flatMap((item) => itemBlocks(report, item)),
      ];
    }),
  ];
}

function itemBlocks(report: AuditReport, item: ReportItem): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: `${item.code} ${item.title.ko}`, bookmark: bookmarks.item(item.code) },
    {
      kind: 'keyValues',
      continued: fill(words.continued, { code: item.code, title: item.title.ko }),
      rows: [
        ...askedRows(item),
        ...(item.withheld === undefined ? answerRows(item) : withheldRow(item.withheld)),
        ...judgementRows(report, item),
        ...threadRows(item),
        ...internalRows(item),
      ],
    },
  ];
}

/** In place of answer, evidence, registered values and threads. */
function withheldRow(withheld: Withheld): readonly KeyValue[] {
  return [{ label: WORDS.redacted.label, value: WORDS.redacted.because[withheld] }];
}

function threadRows(item: ReportItem): readonly KeyValue[] {
  const supplements = item.supplements.map((supplement, index): KeyValue => {
    const head = { due: formatKoreanDate(supplement.dueOn), state: TERMS.supplementStates[supplement.state] };
    const last = supplement.state === 'given-up' ? supplement.messages.at(-1) : undefined;
    const messages = supplement.messages.flatMap((message): readonly Text[] => [
      strong(
        fill(words.message, {
          side: message === last ? words.givenUpBecause : WORDS.sides[message.side],
          by: message.by,
          at: timeOf(message.at),
        }),
      ),
      message.text,
      ...(message.evidence.length === 0 ? [] : [strong(words.evidence), ...evidenceTexts(message.evidence)]),
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
              outcome: TERMS.opinionOutcomes[decision.outcome],
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
function internalRows({ internal, judgement }: ReportItem): readonly KeyValue[] {
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
