import { formatCitationWithVersion } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { Block, Cover, KeyValue, PdfDocument } from '../../platform/pdf/block.js';
import { legalDatesFrom } from '../obligations/index.js';
import { type AnsweredChecklist, answeredChecklist, type SubmittedFacts } from './answered-checklist.js';
import { filesOf } from './checklist-summary.js';
import { domainSections } from './domain-sections.js';
import { type FiledMeasure, filedMeasures } from './filed-measures.js';
import { measureBlocks } from './filing-measure.js';
import { filingOverview, filingSentence } from './filing-overview.js';
import type { Wording } from './report-wording.js';
import { sectionBlocks } from './section-blocks.js';
import { operatorText, submissionRows } from './submission-rows.js';
import { asTranslation } from './translation.js';

/** 서비스 안정성 확보 조치 이행 현황 및 계획 자료 (TBA 22-7(3)): same submission, same document, same bytes. */
export function annualFiling(facts: SubmittedFacts, wording: Wording): PdfDocument {
  const words = wording.terms.annualFiling;
  const checklist = answeredChecklist(facts, wording.language);
  const { number, at } = facts.origin;
  const { name } = checklist.operator;
  const document: PdfDocument = {
    title: fill(words.documentTitle, { operator: name }),
    language: wording.language,
    subject: filingSentence(name, filedMeasures(checklist), wording),
    author: name,
    reportNumber: fill(words.running, { number, at: wording.timeOf(at) }),
    classification: words.classification,
    createdAt: new Date(at),
    blocks: filingBlocks(checklist, wording),
  };
  return asTranslation(document, wording);
}

export function filingBlocks(checklist: AnsweredChecklist, wording: Wording): readonly Block[] {
  const words = wording.terms.annualFiling;
  const measures = filedMeasures(checklist);
  return [
    coverOf(checklist, measures, wording),
    ...sectionBlocks(
      [
        { title: words.overview, blocks: filingOverview(checklist.operator.name, measures, wording) },
        ...domainSections(measures, (measure) => measureBlocks(measure, wording), wording),
        { title: words.annex, blocks: annex(measures, wording) },
      ],
      wording,
    ),
  ];
}

function coverOf(checklist: AnsweredChecklist, measures: readonly FiledMeasure[], wording: Wording): Cover {
  const { terms } = wording;
  const words = terms.annualFiling;
  const { count, size } = filesOf(measures, wording);
  return {
    kind: 'cover',
    preamble: terms.regimes[checklist.inspection.regime],
    title: words.title,
    facts: [
      { label: words.cover.to, value: terms.authorityHolders.headquarters },
      { label: words.cover.from, value: operatorText(checklist, wording) },
      ...dueRows(checklist, wording),
      ...submissionRows(checklist, wording),
      {
        label: words.cover.attached,
        value: count === 0 ? words.cover.attachedNone : fill(words.cover.attachedFiles, { count, size }),
      },
    ],
    remarks: [words.cover.remark],
    organisation: checklist.operator.name,
  };
}

/** The basis, and its next day from the day of reference on: a filing that is late keeps the day that it missed. */
function dueRows({ startsOn }: AnsweredChecklist, wording: Wording): readonly KeyValue[] {
  const { language, dateText } = wording;
  const words = wording.terms.annualFiling;
  return legalDatesFrom(startsOn)
    .filter(({ code }) => code === 'annual-filing')
    .flatMap(({ citation, dueOn }) => [
      { label: words.cover.basis, value: formatCitationWithVersion(language, citation) },
      { label: words.cover.due, value: dateText(dueOn) },
    ]);
}

function annex(measures: readonly FiledMeasure[], wording: Wording): readonly Block[] {
  const words = wording.terms.annualFiling;
  const files = measures.flatMap(({ code, attached }) => attached.map((each) => ({ code, ...each })));
  if (files.length === 0) return [{ kind: 'paragraph', text: words.annexNone }];
  const { number, code, file, size } = words.annexColumns;
  return [
    {
      kind: 'table',
      columns: [
        { header: number, align: 'right', namesRow: true },
        { header: code },
        { header: file, width: { weight: 1 } },
        { header: size, align: 'right' },
      ],
      rows: files.map((each) => [
        String(each.number),
        each.code,
        { paragraphs: [each.file.name, each.file.sha256] },
        wording.sizeText(each.file.sizeBytes),
      ]),
    },
  ];
}
