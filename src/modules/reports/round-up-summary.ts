import { fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { BarFigure, Block } from '../../platform/pdf/block.js';
import { RESULTS } from '../review/index.js';
import type { Wording } from './report-wording.js';
import type { ResultCounts, RoundUp } from './round-up-model.js';

/** How far the inspection came in a sentence and in numbers, and what was judged as bars. */
export function roundUpSummary(report: RoundUp, wording: Wording): readonly Block[] {
  const words = wording.terms.roundUp.summary;
  const totals = totalsOf(report);
  const number = (count: number): string => fill(words.number, { count: numberText(count) });
  const findings = { orders: numberText(totals.orders), recommendations: numberText(totals.recommendations) };
  return [
    { kind: 'paragraph', size: 'lead', text: roundUpSentence(report, wording) },
    {
      kind: 'keyValues',
      caption: words.counts,
      rows: [
        { label: words.participants, value: number(totals.participants) },
        { label: words.submitted, value: number(totals.submitted) },
        { label: words.signed, value: number(totals.signed) },
        { label: words.unfinished, value: number(totals.participants - totals.signed) },
        { label: words.findings, value: fill(words.findingsText, findings) },
      ],
    },
    report.domains.length === 0 ? { kind: 'paragraph', text: words.judgementsNone } : judgementBars(report, wording),
  ];
}

export function roundUpSentence(report: RoundUp, { terms }: Wording): string {
  const { participants, submitted, signed } = totalsOf(report);
  return fill(terms.roundUp.summary.sentence, {
    ...{ participants: numberText(participants), submitted: numberText(submitted), signed: numberText(signed) },
  });
}

function totalsOf({ operators, findings }: RoundUp) {
  const ofKind = (kind: string): number =>
    findings.filter((group) => group.kind === kind).reduce((sum, group) => sum + group.findings, 0);
  return {
    participants: operators.length,
    submitted: operators.filter(({ stage }) => stage !== 'not-submitted').length,
    signed: operators.filter(({ stage }) => stage === 'signed').length,
    orders: ofKind('proposed-order'),
    recommendations: ofKind('recommendation'),
  };
}

function judgementBars({ domains }: RoundUp, { terms }: Wording): BarFigure {
  const words = terms.roundUp.summary;
  const bars = domains.map(({ domain, counts }) => ({ label: terms.checklistDomains[domain], counts }));
  const alt = bars.map(({ label, counts }) => fill(words.alt, { label, counts: countTexts(counts, terms) }));
  return {
    kind: 'bars',
    caption: words.judgements,
    alt: alt.join('; '),
    segments: RESULTS.map((result) => terms.judgementResults[result]),
    bars: bars.map(({ label, counts }) => ({ label, counts: RESULTS.map((result) => counts[result]) })),
  };
}

function countTexts(counts: ResultCounts, terms: Wording['terms']): readonly string[] {
  return RESULTS.filter((result) => counts[result] > 0).map((result) =>
    fill(terms.roundUp.summary.count, { result: terms.judgementResults[result], count: numberText(counts[result]) }),
  );
}
