import { fill } from '../../shared/words/index.js';
import type { Block, KeyValue, Table } from '../../platform/pdf/block.js';
import type { CoverageFinding } from '../obligations/index.js';
import type { AuditReport } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { coverageRows } from './coverage-rows.js';
import { legalBasisTexts } from './legal-basis.js';
import type { Wording } from './report-wording.js';

/** On what the inspection rests, what it looked at, and what it did not. */
export function scopePart(report: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.scope;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('scope') },
    { kind: 'heading', level: 2, text: words.inspection },
    { kind: 'keyValues', rows: inspectionFacts(report, wording) },
    { kind: 'heading', level: 2, text: words.coverage },
    ...coverageBlocks(report, wording),
    { kind: 'heading', level: 2, text: words.team },
    teamTable(report, wording),
    { kind: 'heading', level: 2, text: words.steps },
    report.review.steps.length === 0 ? { kind: 'paragraph', text: words.stepsNone } : stepTable(report, wording),
    { kind: 'heading', level: 2, text: words.evidence },
    { kind: 'paragraph', text: evidenceText(report, wording) },
    { kind: 'heading', level: 2, text: words.notInspected },
    ...notInspected(report, wording),
  ];
}

function inspectionFacts({ inspection, submission }: AuditReport, wording: Wording): readonly KeyValue[] {
  const { dateText, language, timeOf } = wording;
  const words = wording.words.scope;
  const { catalogue } = inspection;
  const protection = submission.protectionReason;
  return [
    { label: words.basis, value: { paragraphs: legalBasisTexts(inspection.basis, wording) } },
    { label: words.authority, value: inspection.authority.name },
    {
      label: words.period,
      value: fill(words.periodDays, {
        from: dateText(inspection.startsOn),
        to: dateText(inspection.endsOn),
      }),
    },
    {
      label: words.notice,
      value: inspection.noticeOn === null ? words.noticeNone : dateText(inspection.noticeOn),
    },
    {
      label: words.checklist,
      value: fill(words.checklistName, { title: catalogue.title[language], label: catalogue.label }),
    },
    { label: words.checklistHash, value: catalogue.sha256 },
    {
      label: words.submission,
      value: fill(words.submissionText, {
        number: submission.number,
        at: timeOf(submission.submittedAt),
        name: submission.attestedBy,
      }),
    },
    { label: words.submissionDue, value: dateText(inspection.submissionDueOn) },
    { label: words.statement, value: submission.statement },
    { label: words.submissionHash, value: submission.sha256 },
    ...(protection === null ? [] : [{ label: words.protection, value: protection }]),
  ];
}

function coverageBlocks({ coverage, operator }: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.scope;
  const covering = coverage.findings.filter((finding) => finding.covers && finding.outcome !== 'no');
  if (covering.length === 0) return [{ kind: 'paragraph', text: words.coverageNone }];
  const at = wording.dayOf(coverage.decidedAt);
  return [
    { kind: 'paragraph', text: fill(words.coverageText, { at, operator: operator.name }) },
    ...covering.flatMap((finding) => coverageFinding(finding, wording)),
  ];
}

function coverageFinding(finding: CoverageFinding, wording: Wording): readonly Block[] {
  const notes = finding.notes.map((note): Block => ({
    kind: 'paragraph',
    size: 'small',
    text: wording.terms.coverageNotes[note],
  }));
  return [...finding.readings.map((reading) => coverageTable(finding, reading, wording)), ...notes];
}

function coverageTable(
  finding: CoverageFinding,
  { reading, criterion }: CoverageFinding['readings'][number],
  wording: Wording,
): Table {
  const { terms } = wording;
  const words = wording.words.scope;
  const facts = { name: terms.coverages[finding.code], outcome: terms.coverageOutcomes[finding.outcome] };
  const { criterion: name, measured, threshold, article, met } = words.criteriaColumns;
  return {
    kind: 'table',
    caption:
      reading === null
        ? fill(words.coverageCaption, facts)
        : fill(words.coverageReading, { ...facts, reading: terms.coverageReadings[reading] }),
    columns: [
      { header: name, namesRow: true, width: { weight: 3 } },
      { header: measured, align: 'right' },
      { header: threshold, align: 'right' },
      { header: article, width: { weight: 4 } },
      { header: met },
    ],
    rows: coverageRows(criterion, false, wording),
  };
}

function teamTable({ inspection }: AuditReport, wording: Wording): Table {
  const words = wording.words.scope;
  const { function: kind, name, organisation } = words.teamColumns;
  return {
    kind: 'table',
    columns: [{ header: kind }, { header: name, namesRow: true }, { header: organisation, width: { weight: 1 } }],
    rows: inspection.team.map((member) => [wording.words.functions[member.function], member.name, member.organisation]),
  };
}

function stepTable({ review }: AuditReport, wording: Wording): Table {
  const { terms, timeOf } = wording;
  const words = wording.words.scope;
  const { kind, by, at, reason } = words.stepColumns;
  return {
    kind: 'table',
    columns: [
      { header: kind, namesRow: true },
      { header: by },
      { header: at },
      { header: reason, width: { weight: 1 } },
    ],
    rows: review.steps.map((step) => [
      terms.reviewSteps[step.kind],
      `${step.by.name} (${step.by.organisation})`,
      timeOf(step.at),
      step.reason,
    ]),
  };
}

function evidenceText({ items, withheld }: AuditReport, wording: Wording): string {
  const words = wording.words.scope;
  const files = items.flatMap((item) => [
    ...item.answer.evidence,
    ...item.supplements.flatMap(({ messages }) => messages.flatMap(({ evidence }) => evidence)),
  ]);
  const left = (withheld?.items.length ?? 0) > 0 ? [wording.words.redacted.evidence] : [];
  if (files.length === 0) return left[0] ?? words.evidenceNone;
  const bytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  return [fill(words.evidenceText, { count: files.length, size: wording.sizeText(bytes) }), ...left].join(' ');
}

/** Titles hold commas. */
const namesOf = (items: AuditReport['notApplied'], wording: Wording): string =>
  items.map(({ code, title }) => `${code} ${title[wording.language]}`).join('; ');

function notInspected({ notApplied, items }: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.scope;
  const judged = items.filter((item) => item.judgement.result === 'not-applicable');
  const texts = [
    ...(notApplied.length === 0
      ? [words.allApplied]
      : [fill(words.notApplied, { count: notApplied.length, codes: namesOf(notApplied, wording) })]),
    ...(judged.length === 0 ? [] : [fill(words.judgedNotApplicable, { codes: namesOf(judged, wording) })]),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}
