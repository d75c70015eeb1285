import type { Block, Cover, PdfDocument } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import { BASES } from '../survivability/index.js';
import { lossesTable } from './losses-table.js';
import { matrixFigures } from './matrix-figures.js';
import type { Wording } from './report-wording.js';
import { lossesSentence, sourceTexts } from './survivability-part.js';
import { type Told, toldPart } from './told-part.js';
import { asTranslation } from './translation.js';
import { weaknessTable } from './weakness-table.js';
import { type Analysis, type AnalysisFacts, analysisOf } from './analysis-facts.js';
import { chainsPart } from './chains-part.js';
import { lawPart } from './law-part.js';
import { recoveryPart } from './recovery-part.js';
import { registerPart } from './register-part.js';
import { type Section, sectionBlocks } from './section-blocks.js';
import { sitePlanPart } from './site-plan-part.js';

/** 데이터센터 생존성 분석서: same register and day, same document, same bytes. */
export function survivabilityAnalysis(facts: AnalysisFacts, wording: Wording): PdfDocument {
  const words = wording.terms.survivabilityAnalysis;
  const analysis = analysisOf(facts, wording);
  const document: PdfDocument = {
    title: fill(words.documentTitle, { operator: analysis.operatorName }),
    language: wording.language,
    subject: lossesSentence(analysis.simulation, wording),
    author: analysis.operatorName,
    reportNumber: fill(words.running, analysis.source),
    classification: words.classification,
    createdAt: new Date(`${analysis.simulation.declared.asOf}T00:00:00+09:00`),
    blocks: analysisBlocks(analysis, wording),
  };
  return asTranslation(document, wording);
}

export function analysisBlocks(analysis: Analysis, wording: Wording): readonly Block[] {
  return [coverOf(analysis, wording), ...sectionBlocks(sectionsOf(analysis, wording), wording)];
}

function sectionsOf(analysis: Analysis, wording: Wording): readonly Section[] {
  const words = wording.terms.survivabilityAnalysis;
  const { simulation } = analysis;
  const told = toldPart(simulation, wording);
  return [
    { title: words.summary, blocks: summaryOf(analysis, wording) },
    { title: words.matrices, blocks: matricesOf(told, wording) },
    { title: words.losses, blocks: lossesTable(told.simulation, wording) },
    { title: words.chains, blocks: chainsPart(told.simulation, wording) },
    { title: words.recovery, blocks: recoveryPart(analysis, wording) },
    { title: words.law, blocks: lawPart(analysis, told.simulation, wording) },
    { title: words.weaknesses, blocks: weaknessTable(simulation, wording) },
    { title: words.plan, blocks: sitePlanPart(analysis, wording) },
    { title: words.annex, blocks: registerPart(analysis, wording) },
    { title: words.repeat, blocks: [repeatSteps(analysis, wording)] },
  ];
}

function coverOf({ operatorName, source, savedOn }: Analysis, wording: Wording): Cover {
  const words = wording.terms.survivabilityAnalysis;
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
    remarks: [fill(wording.words.survivability.source, { number: source.number, date: savedOn }), cover.noReport],
    organisation: operatorName,
  };
}

function summaryOf({ simulation }: Analysis, wording: Wording): readonly Block[] {
  return [
    { kind: 'paragraph', size: 'lead', text: lossesSentence(simulation, wording) },
    { kind: 'note', paragraphs: sourceTexts(simulation, wording) },
  ];
}

function matricesOf({ simulation, left }: Told, wording: Wording): readonly Block[] {
  const figures = BASES.flatMap((basis): readonly Block[] => [
    { kind: 'heading', level: 2, text: wording.terms.bases[basis] },
    { kind: 'paragraph', size: 'small', introduces: true, text: wording.words.survivability.basisTexts[basis] },
    ...matrixFigures(simulation, basis, wording),
  ]);
  return [...figures, ...left];
}

function repeatSteps({ source, simulation }: Analysis, wording: Wording): Block {
  const words = wording.terms.survivabilityAnalysis;
  const facts = { ...source, asOf: simulation.declared.asOf };
  return { kind: 'list', ordered: true, items: words.repeatSteps.map((step) => fill(step, facts)) };
}
