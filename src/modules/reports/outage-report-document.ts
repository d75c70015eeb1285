import { cite, formatCitation } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Block, LetterHead, PdfDocument } from '../../platform/pdf/block.js';
import { isStop } from '../outages/index.js';
import { attachedModel } from './attached-model.js';
import { changeBlocks } from './outage-report-changes.js';
import { clockBlocks } from './outage-report-clocks.js';
import type { OutageReport, ToldField } from './outage-report-model.js';
import { boardBlocks, recoveryRows, toldRows, userBlocks } from './outage-report-parts.js';
import { reportName, spanText, toldText } from './outage-report-texts.js';
import type { Wording } from './report-wording.js';
import { asTranslation, originalOf, translationRemarks } from './translation.js';

const BASES = {
  first: [cite('FA', '제38조제1항')],
  running: [cite('FA', '제39조제4항'), cite('FA-D', '제27조')],
  final: [cite('FA', '제39조제4항'), cite('FA-D', '제27조')],
  'data-centre': [cite('NA', '제46조제6항'), cite('NA-D', '제40조제2항')],
} as const;

/**
 * 방송통신재난 보고서 and 집적정보통신시설 서비스 중단 보고서: same model, same document, same bytes. A draft has a watermark and no
 * number. What the record does not tell is written as 미기재.
 * @param sha256 of the PDF in Korean, for what translates it
 */
export function outageReportDocument(
  report: OutageReport,
  wording: Wording,
  sha256: readonly string[] = [],
): PdfDocument {
  const words = wording.terms.outageReport;
  const { operator, number, told, at } = report;
  const isDraft = number === null;
  const name = reportName(report, wording);
  const document: PdfDocument = {
    title: fill(words.documentTitle, { name, operator: operator.name }),
    language: wording.language,
    subject: fill(words.subjectText, { name, title: told.title }),
    author: operator.name,
    reportNumber: runningOf(report, wording),
    classification: isDraft ? words.draft : words.classification,
    ...(isDraft && { watermark: words.draft }),
    createdAt: new Date(at),
    blocks: outageReportBlocks(report, wording, sha256),
    ...(!isDraft &&
      wording.language === 'ko' && { attachments: [attachedModel('outage-report.json', report, words.modelFile)] }),
  };
  return asTranslation(document, wording);
}

/** Stands at the head of every page. */
function runningOf(report: OutageReport, wording: Wording): string {
  const { running, runningDraft } = wording.terms.outageReport;
  const facts = { name: reportName(report, wording), at: wording.timeOf(report.at) };
  return report.number === null ? fill(runningDraft, facts) : fill(running, { ...facts, number: report.number });
}

export function outageReportBlocks(
  report: OutageReport,
  wording: Wording,
  sha256: readonly string[] = [],
): readonly Block[] {
  const words = wording.terms.outageReport;
  const original = originalOf(runningOf(report, wording), sha256, wording);
  const sections = sectionsOf(report, wording).filter(({ blocks }) => blocks.length > 0);
  return [
    headOf(report, wording),
    ...translationRemarks(original, wording).map((text): Block => ({ kind: 'paragraph', size: 'small', text })),
    ...(report.number === null ? [{ kind: 'paragraph', size: 'small', text: words.draftRemark } as const] : []),
    { kind: 'paragraph', size: 'lead', text: reportSentence(report, wording) },
    { kind: 'paragraph', size: 'small', text: words.form },
    ...(report.corrects === null
      ? []
      : [{ kind: 'note', paragraphs: [fill(words.correction, report.corrects)] } as const]),
    ...sections.flatMap(({ heading, blocks }, at): readonly Block[] => [
      { kind: 'heading', level: 2, text: fill(words.numbered, { number: at + 1, heading }) },
      ...blocks,
    ]),
  ];
}

function headOf(report: OutageReport, wording: Wording): LetterHead {
  const { terms, language } = wording;
  const words = terms.outageReport;
  const { kind, filedBy, operator, told } = report;
  const isToHeadquarters = kind === 'running' || kind === 'final';
  return {
    kind: 'letterHead',
    organisation: operator.name,
    lines: [
      { label: words.to, text: isToHeadquarters ? words.toHeadquarters : terms.authorityHolders.headquarters },
      { label: words.basis, text: BASES[kind].map((each) => formatCitation(language, each)).join(', ') },
      { label: words.at, text: wording.timeOf(report.at) },
      ...(filedBy === null ? [] : [{ label: words.filedBy, text: fill(words.filedByText, filedBy) }]),
    ],
    title: {
      label: words.subject,
      text: fill(words.subjectText, { name: reportName(report, wording), title: told.title }),
    },
  };
}

/** How it stands, in one sentence; once the outage has ended, how long it lasted. */
export function reportSentence(report: OutageReport, wording: Wording): string {
  const { sentences } = wording.terms.outageReport;
  const { told, features, operator, at } = report;
  const count = (isCounted: (state: NonNullable<(typeof features)[number]['state']>) => boolean): number =>
    features.filter(({ state }) => state !== null && isCounted(state)).length;
  const [stopped, slow] = [count(isStop), count((state) => state === 'degraded')];
  const all = numberText(features.length);
  if (told.endedAt !== null) {
    const open = features.length - count((state) => state === 'normal');
    const span = { duration: spanText(told.startedAt, told.endedAt, wording), operator: operator.name };
    const ended = fill(sentences.ended, { ...span, from: wording.timeOf(told.startedAt), to: wording.timeOf(told.endedAt) }); // prettier-ignore
    return open === 0 ? ended : `${ended} ${fill(sentences.endedSome, { all, open: numberText(open) })}`;
  }
  const said = count(() => true);
  const sentence = said === 0 ? 'none' : stopped > 0 ? 'stopped' : slow > 0 ? 'slow' : said < features.length ? 'none' : 'normal'; // prettier-ignore
  const facts = { all, stopped: numberText(stopped), slow: numberText(slow), operator: operator.name };
  return fill(sentences[sentence], { ...facts, at: wording.timeOf(at) });
}

interface ReportSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** In the order of the law: FA 38(1) and FA 39(4), or the six contents of NA-D 40(2). */
function sectionsOf(report: OutageReport, wording: Wording): readonly ReportSection[] {
  return report.kind === 'data-centre' ? ofDataCentre(report, wording) : ofDisaster(report, wording);
}

function ofDisaster(report: OutageReport, wording: Wording): readonly ReportSection[] {
  const { headings } = wording.terms.outageReport;
  const words = report.kind === 'first' ? headings.disaster : headings.following;
  return [
    { heading: words.overview, blocks: [overview(report, ['title', ...WHEN, ...WHERE], wording)] },
    { heading: headings.changes, blocks: changeBlocks(report, wording) },
    { heading: words.state, blocks: [facts(report, ['damage'], wording), ...boardBlocks(report, wording)] },
    { heading: words.causes, blocks: [facts(report, CAUSES, wording)] },
    { heading: words.measures, blocks: [facts(report, ['measures'], wording)] },
    { heading: words.plan, blocks: [plan(report, ['recoveryPlan', 'furtherPlan', 'other'], wording)] },
    { heading: words.users, blocks: userBlocks(report, wording) },
    { heading: words.clocks, blocks: clockBlocks(report, wording) },
  ];
}

function ofDataCentre(report: OutageReport, wording: Wording): readonly ReportSection[] {
  const words = wording.terms.outageReport.headings['data-centre'];
  return [
    { heading: words.overview, blocks: [overview(report, ['title', ...WHEN, ...WHERE], wording)] },
    {
      heading: words.causes,
      blocks: [facts(report, [...CAUSES, 'damage'], wording), ...boardBlocks(report, wording)],
    },
    { heading: words.measures, blocks: [facts(report, ['measures'], wording)] },
    { heading: words.plan, blocks: [plan(report, ['recoveryPlan'], wording)] },
    { heading: words.further, blocks: [facts(report, ['furtherPlan'], wording)] },
    { heading: words.other, blocks: otherOfDataCentre(report, wording) },
  ];
}

/** The sixth content: whatever else there is to tell, each under a name of its own. */
function otherOfDataCentre(report: OutageReport, wording: Wording): readonly Block[] {
  const words = wording.terms.outageReport.headings['data-centre'];
  const changes = changeBlocks(report, wording);
  const part = (text: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text }, ...blocks];
  return [
    facts(report, ['other'], wording),
    ...part(wording.terms.outageReport.headings.changes, changes),
    ...part(words.users, userBlocks(report, wording)),
    ...part(words.clocks, clockBlocks(report, wording)),
  ];
}

const WHEN = ['startedAt', 'detectedAt', 'endedAt'] as const satisfies readonly ToldField[];
const WHERE = ['lostSites', 'event'] as const satisfies readonly ToldField[];
const CAUSES = ['causes', 'occasion', 'announced'] as const satisfies readonly ToldField[];

const facts = (report: OutageReport, fields: readonly ToldField[], wording: Wording): Block => ({
  kind: 'keyValues',
  rows: toldRows(report, fields, wording),
});

const plan = (report: OutageReport, fields: readonly ToldField[], wording: Wording): Block => ({
  kind: 'keyValues',
  rows: [...toldRows(report, fields, wording), ...recoveryRows(report, wording)],
});

function overview(report: OutageReport, fields: readonly ToldField[], wording: Wording): Block {
  const { fields: labels, operatorText } = wording.terms.outageReport;
  const { operator, told, at } = report;
  const lasted = spanText(told.startedAt, told.endedAt ?? at, wording);
  return {
    kind: 'keyValues',
    rows: [
      { label: labels.operator, value: fill(operatorText, { name: operator.name, number: operator.businessNumber }) },
      ...toldRows(report, fields, wording),
      { label: labels.duration, value: lasted },
      { label: labels.contact, value: toldText('contact', told, wording) },
    ],
  };
}
