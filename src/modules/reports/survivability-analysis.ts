import type { Block, Cover, PdfDocument } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import { BASES } from '../survivability/index.js';
import { lossesTable } from './losses-table.js';
import { matrixFigures } from './matrix-figures.js';
import { TERMS, WORDS } from './report-wording.js';
import { lossesSentence, sourceTexts } from './survivability-part.js';
import { type Told, toldPart } from './told-part.js';
import { weaknessTable } from './weakness-table.js';
import { type Analysis, ANALYSIS_WORDS as words, type AnalysisFacts, analysisOf } from './analysis-facts.js';
import { chainsPart } from './chains-part.js';
import { lawPart } from './law-part.js';
import { recoveryPart } from './recovery-part.js';
import { registerPart } from './register-part.js';
import { type Section, sectionBlocks } from './section-blocks.js';
import { sitePlanPart } from './site-plan-part.js';

/** 데이터센터 생존성 분석서: same register and day, same document, same bytes. */
export function survivabilityAnalysis(facts: AnalysisFacts): PdfDocument {
  const analysis = analysisOf(facts);
  return {
    title: fill(words.documentTitle, { operator: analysis.operatorName }),
    language: 'ko',
    subject: lossesSentence(analysis.simulation),
    author: analysis.operatorName,
    reportNumber: fill(words.running, analysis.source),
    classification: words.classification,
    createdAt: new Date(`${analysis.simulation.declared.asOf}T00:00:00+09:00`),
    blocks: analysisBlocks(analysis),
  };
}

export function analysisBlocks(analysis: Analysis): readonly Block[] {
  return [coverOf(analysis), ...sectionBlocks(sectionsOf(analysis))];
}

function sectionsOf(analysis: Analysis): readonly Section[] {
  const { simulation } = analysis;
  const told = toldPart(simulation);
  return [
    { title: words.summary, blocks: summaryOf(analysis) },
    { title: words.matrices, blocks: matricesOf(told) },
    { title: words.losses, blocks: lossesTable(told.simulation) },
    { title: words.chains, blocks: chainsPart(told.simulation) },
    { title: words.recovery, blocks: recoveryPart(analysis) },
    { title: words.law, blocks: lawPart(analysis, told.simulation) },
    { title: words.weaknesses, blocks: weaknessTable(simulation) },
    { title: words.plan, blocks: sitePlanPart(analysis) },
    { title: words.annex, blocks: registerPart(analysis) },
    { title: words.repeat, blocks: [repeatSteps(analysis)] },
  ];
}

function coverOf({ operatorName, source, savedOn }: Analysis): Cover {
  const { cover } = words;
  return {
    kind: 'cover',
    title: words.title,
    facts: [
      { label: cover.operator, value: operatorName },
      { label: cover.register, value: fill(cover.registerText, { number: source.number, date: savedOn }) },
      { label: cover.sha256, value: source.sha256 },
      { label: cover.asOf, value: source.asOf },
      { label: cover.engine, value: source.engine },
    ],
    remarks: [fill(WORDS.survivability.source, { number: source.number, date: savedOn }), cover.noReport],
    organisation: operatorName,
  };
}

function summaryOf({ simulation }: Analysis): readonly Block[] {
  return [
    { kind: 'paragraph', size: 'lead', text: lossesSentence(simulation) },
    { kind: 'note', paragraphs: sourceTexts(simulation) },
  ];
}

function matricesOf({ simulation, left }: Told): readonly Block[] {
  const figures = BASES.flatMap((basis): readonly Block[] => [
    { kind: 'heading', level: 2, text: TERMS.bases[basis] },
    { kind: 'paragraph', size: 'small', introduces: true, text: WORDS.survivability.basisTexts[basis] },
    ...matrixFigures(simulation, basis),
  ]);
  return [...figures, ...left];
}

function repeatSteps({ source, simulation }: Analysis): Block {
  const facts = { ...source, asOf: simulation.declared.asOf };
  return { kind: 'list', ordered: true, items: words.repeatSteps.map((step) => fill(step, facts)) };
}
