import { fill, type Terms } from '../../shared/words/index.js';
import { numberText, wonText } from '../../shared/words/quantity.js';
import type { Table } from '../../platform/pdf/block.js';
import type { ReportedCompensation, ReportedGiven } from './outage-report-model.js';
import type { Wording } from './report-wording.js';

/** What was announced beside what was given of it. */
export function compensationTable(rows: readonly ReportedCompensation[], caption: string, wording: Wording): Table {
  const words = wording.terms.outageReport.compensation;
  const { service, announced, who, when, given } = words.columns;
  return {
    kind: 'table',
    caption,
    columns: [
      { header: service, width: { weight: 3 }, namesRow: true },
      { header: announced, width: { weight: 4 } },
      { header: who, width: { weight: 3 } },
      { header: when, width: { weight: 4 } },
      { header: given, width: { weight: 3 } },
    ],
    rows: rows.map((compensation) => [
      { paragraphs: serviceTexts(compensation, wording.terms) },
      { paragraphs: announcedTexts(compensation, wording) },
      compensation.beneficiaries,
      { paragraphs: whenTexts(compensation, wording) },
      { paragraphs: givenTexts(compensation, wording) },
    ]),
  };
}

function serviceTexts({ serviceName: service, number, fee }: ReportedCompensation, terms: Terms): readonly string[] {
  const named = fill(terms.outageReport.compensation.service, { number, service });
  return [named, ...(fee === null ? [] : [terms.serviceFees[fee]])];
}

export function announcedTexts(row: ReportedCompensation, wording: Wording): readonly string[] {
  const { terms, language } = wording;
  const words = terms.outageReport.compensation;
  const { kind, subject, amountWon, procedure } = row;
  return [
    terms.compensationKinds[kind],
    subject,
    ...extensionTexts(row, terms),
    ...(amountWon === null ? [] : [fill(words.each, { amount: wonText(language, amountWon) })]),
    ...(procedure === '' ? [] : [fill(words.procedure, { text: procedure })]),
  ];
}

function extensionTexts(
  { extensionHours, extensionDays }: Pick<ReportedCompensation, 'extensionHours' | 'extensionDays'>,
  terms: Terms,
): readonly string[] {
  const words = terms.outageReport.compensation;
  return [
    ...(extensionHours === null ? [] : [fill(words.hours, { n: numberText(extensionHours) })]),
    ...(extensionDays === null ? [] : [fill(words.days, { n: numberText(extensionDays) })]),
  ];
}

export function whenTexts(row: ReportedCompensation, { terms, timeOf, dateText }: Wording): readonly string[] {
  const words = terms.outageReport.compensation;
  const { announcedAt, announcedWhere: where, effectiveOn } = row;
  return [
    fill(words.announced, { at: timeOf(announcedAt), where }),
    ...(effectiveOn === null ? [] : [fill(words.effective, { day: dateText(effectiveOn) })]),
  ];
}

export function givenTexts({ given }: ReportedCompensation, wording: Wording): readonly string[] {
  const words = wording.terms.outageReport.compensation;
  return given.length === 0 ? [words.notGiven] : given.flatMap((row) => givenText(row, wording));
}

function givenText(row: ReportedGiven, { terms, language, timeOf }: Wording): readonly string[] {
  const words = terms.outageReport.compensation;
  const { at, users, totalWon, note } = row;
  return [
    fill(words.toUsers, { at: timeOf(at), count: numberText(users) }),
    ...extensionTexts(row, terms),
    ...(totalWon === null ? [] : [fill(words.total, { amount: wonText(language, totalWon) })]),
    ...(note === '' ? [] : [note]),
  ];
}
