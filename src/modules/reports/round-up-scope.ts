import { fill } from '../../shared/words/index.js';
import type { Block, KeyValue } from '../../platform/pdf/block.js';
import { legalBasisTexts } from './legal-basis.js';
import type { Wording } from './report-wording.js';
import type { RoundUp } from './round-up-model.js';

/** What was inspected on what basis and when, by whom, and how its days were moved. */
export function roundUpScope(report: RoundUp, wording: Wording): readonly Block[] {
  return [
    { kind: 'keyValues', rows: inspectionRows(report, wording) },
    ...team(report, wording),
    ...prolongations(report, wording),
  ];
}

function inspectionRows({ inspection }: RoundUp, wording: Wording): readonly KeyValue[] {
  const { terms, words: common, dateText, timeOf } = wording;
  const { scope: words, cover } = terms.roundUp;
  const { kind, regime, basis, authority, catalogue, noticeOn, startsOn, endsOn, submissionDueOn } = inspection;
  const checklist = { title: catalogue.title[wording.language], label: catalogue.label };
  const { openedAt, closedAt } = inspection;
  return [
    { label: words.kind, value: terms.inspectionKinds[kind] },
    { label: cover.regime, value: terms.regimes[regime] },
    { label: cover.basis, value: { paragraphs: [terms.inspectionBases[basis], ...legalBasisTexts(basis, wording)] } },
    { label: cover.authority, value: authority.name },
    { label: words.catalogue, value: fill(common.scope.checklistName, checklist) },
    { label: words.notice, value: noticeOn === null ? words.none : dateText(noticeOn) },
    { label: words.period, value: fill(words.days, { from: dateText(startsOn), to: dateText(endsOn) }) },
    { label: words.due, value: dateText(submissionDueOn) },
    { label: words.opened, value: openedAt === null ? words.none : timeOf(openedAt) },
    { label: words.closed, value: closedAt === null ? words.open : timeOf(closedAt) },
  ];
}

function team({ inspection }: RoundUp, { terms }: Wording): readonly Block[] {
  const words = terms.roundUp.scope;
  const { function: duty, name, organisation } = words.teamColumns;
  const heading = { kind: 'heading', level: 2, text: words.team } as const;
  if (inspection.team.length === 0) return [heading, { kind: 'paragraph', text: words.teamNone }];
  return [
    heading,
    {
      kind: 'table',
      columns: [{ header: duty }, { header: name, namesRow: true }, { header: organisation, width: { weight: 1 } }],
      rows: inspection.team.map((member) => [
        ...[terms.inspectionFunctions[member.function], member.name, member.organisation],
      ]),
    },
  ];
}

function prolongations({ inspection }: RoundUp, { terms, dateText, timeOf }: Wording): readonly Block[] {
  const words = terms.roundUp.scope;
  const { number, due, end, reason, at } = words.prolongationColumns;
  const heading = { kind: 'heading', level: 2, text: words.prolongations } as const;
  if (inspection.prolongations.length === 0) return [heading, { kind: 'paragraph', text: words.prolongationsNone }];
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { header: number, align: 'right', namesRow: true },
        { header: due },
        { header: end },
        { header: reason, width: { weight: 1 } },
        { header: at },
      ],
      rows: inspection.prolongations.map((each) => [
        String(each.number),
        fill(words.change, { before: dateText(each.submissionDueBefore), after: dateText(each.submissionDueOn) }),
        fill(words.change, { before: dateText(each.endsBefore), after: dateText(each.endsOn) }),
        each.reason,
        timeOf(each.at),
      ]),
    },
  ];
}
