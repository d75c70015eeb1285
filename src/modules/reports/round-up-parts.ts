import { fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Block, Cell } from '../../platform/pdf/block.js';
import { RESULTS } from '../review/index.js';
import type { Wording } from './report-wording.js';
import type { RoundUp, RoundUpOperator } from './round-up-model.js';

/** Of more items the attached data tells. */
const SHOWN_ITEMS = 20;

/** One line for each operator. */
export function roundUpOperators({ operators }: RoundUp, { terms }: Wording): readonly Block[] {
  const words = terms.roundUp.operators;
  const { name, results, orders, recommendations, report } = words.columns;
  return [
    { kind: 'paragraph', size: 'small', text: words.explanation, introduces: true },
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { header: name, width: { weight: 1 }, namesRow: true },
        ...RESULTS.map((result) => ({ header: results[result], align: 'right', width: { points: 38 } }) as const),
        { header: orders, align: 'right' },
        { header: recommendations, align: 'right' },
        { header: report, width: { weight: 1.3 } },
      ],
      rows: operators.map((operator) => operatorRow(operator, words.none)),
    },
  ];
}

function operatorRow({ name, counts, orders, recommendations, reportNumber }: RoundUpOperator, none: string) {
  const judged: readonly Cell[] = RESULTS.map((result) => (counts === null ? none : numberText(counts[result])));
  return [name, ...judged, numberText(orders), numberText(recommendations), reportNumber ?? none];
}

/** What most operators fell short of. */
export function roundUpShortcomings({ shortcomings }: RoundUp, { terms, language }: Wording): readonly Block[] {
  const words = terms.roundUp.items;
  const { code, title, operators } = words.columns;
  const shown = shortcomings.slice(0, SHOWN_ITEMS);
  const more = shortcomings.length - shown.length;
  if (shown.length === 0) return [{ kind: 'paragraph', text: words.none }];
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { header: code, namesRow: true },
        { header: title, width: { weight: 1 } },
        { header: operators, align: 'right' },
      ],
      rows: shown.map((item) => [item.code, item.title[language], numberText(item.operators)]),
    },
    ...(more === 0 ? [] : [{ kind: 'paragraph', size: 'small', text: fill(words.more, { shown: shown.length, more }) } as const]), // prettier-ignore
  ];
}

/** What is due when. */
export function roundUpFindings({ findings }: RoundUp, { terms, dateText }: Wording): readonly Block[] {
  const words = terms.roundUp.findings;
  const { kind, plan, result, findings: count, operators } = words.columns;
  if (findings.length === 0) return [{ kind: 'paragraph', text: words.none }];
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { header: kind, width: { weight: 1 }, namesRow: true },
        { header: plan, align: 'right' },
        { header: result, align: 'right' },
        { header: count, align: 'right' },
        { header: operators, align: 'right' },
      ],
      rows: findings.map((group) => [
        terms.findingKinds[group.kind],
        dateText(group.planDueOn),
        dateText(group.resultDueOn),
        numberText(group.findings),
        numberText(group.operators),
      ]),
    },
  ];
}

/** Whose result is not signed off, by name, and where it stopped. */
export function roundUpUnfinished({ operators }: RoundUp, { terms }: Wording): readonly Block[] {
  const words = terms.roundUp.unfinished;
  const rows = operators.flatMap(({ name, stage }) => (stage === 'signed' ? [] : [[name, words.stages[stage]]]));
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.none }];
  const { name, stage } = words.columns;
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: [{ header: name, width: { weight: 1 }, namesRow: true }, { header: stage }],
      rows,
    },
  ];
}
