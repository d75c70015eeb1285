import { articleIn, type Citation, formatStatute, STATUTES } from '../../shared/citation.js';
import { durationIn, fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Cell } from '../../platform/pdf/block.js';
import type { FeatureState } from '../outages/index.js';
import type { Moment } from './moment.js';
import type { FeatureName, OutageReport, ReportedRestoration, ToldField, ToldOfOutage } from './outage-report-model.js';
import type { Wording } from './report-wording.js';

/** `방송통신재난 보고서(중간보고 제2차)`, and that it corrects another. */
export function reportName(report: Pick<OutageReport, 'kind' | 'ordinal' | 'corrects'>, { terms }: Wording): string {
  const { names, corrected } = terms.outageReport;
  const name = fill(names[report.kind], { ordinal: report.ordinal });
  return report.corrects === null ? name : fill(corrected, { name });
}

/** `■ 접속 불가`: the mark is told apart without colour. */
export function stateText(state: FeatureState | null, { terms }: Wording): string {
  const words = terms.outageReport;
  if (state === null) return words.stateUnsaid;
  return fill(words.stateText, { mark: terms.stateMarks[state], state: terms.featureStates[state] });
}

/** `가온톡 > 이모티콘 검색` */
export function featureText({ name, serviceName }: FeatureName, { terms }: Wording): string {
  return serviceName === null ? name : fill(terms.outageReport.part, { service: serviceName, name });
}

export const usersText = (users: number | null, { terms }: Wording): string =>
  users === null ? terms.outageReport.notTold : fill(terms.outageReport.users, { count: numberText(users) });

export const momentOr = (at: Moment | null, otherwise: string, { timeOf }: Wording): string =>
  at === null ? otherwise : timeOf(at);

/** Every statute that short citations name, in full and with its version. */
export function citedText(cited: readonly Citation[], { terms, language, dateText }: Wording): string {
  const statutes = STATUTES.flatMap((statute) => {
    const version = cited.find((each) => each.statute === statute)?.version;
    const names = { name: formatStatute(language, statute), short: terms.shortStatutes[statute] };
    return version === undefined ? [] : [fill(terms.outageReport.citedOne, { ...names, day: dateText(version) })];
  });
  return fill(terms.outageReport.cited, { statutes });
}

const MINUTE = 60_000;

/** `정보통신망법 제46조제6항`: its full name and version stand where all that was cited is listed. */
export function shortCitation({ statute, article }: Citation, { terms, language }: Wording): string {
  const facts = { statute: terms.shortStatutes[statute], article: articleIn(language, article) };
  return fill(terms.outageReport.shortCitation, facts);
}

/** How long from one moment to another. */
export const spanText = (from: Moment, to: Moment, { language }: Wording): string =>
  durationIn(language, Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE)));

/** How far a building is restored, without the moment. */
export function restorationTexts(row: ReportedRestoration, { terms }: Wording): readonly string[] {
  const words = terms.outageReport;
  const { hallsBack, halls, coolingPercent } = row;
  return [
    ...(hallsBack === null || halls === null ? [] : [fill(words.halls, { all: halls, back: hallsBack })]),
    ...(coolingPercent === null ? [] : [fill(words.cooling, { percent: coolingPercent })]),
  ];
}

/** What is told of one field; 미기재 where nothing is. */
export function toldText(field: ToldField, told: ToldOfOutage, wording: Wording): Cell {
  const { notTold } = wording.terms.outageReport;
  const texts = TOLD[field](told, wording).filter((text) => text !== '');
  if (texts.length === 0) return notTold;
  return texts.length === 1 ? (texts[0] ?? notTold) : { paragraphs: texts };
}

type Texts = (told: ToldOfOutage, wording: Wording) => readonly string[];

const text =
  (field: 'title' | 'measures' | 'damage' | 'recoveryPlan' | 'furtherPlan' | 'other' | 'contact'): Texts =>
  (told) => [told[field] ?? ''];

const TOLD: Readonly<Record<ToldField, Texts>> = {
  title: text('title'),
  startedAt: ({ startedAt }, { timeOf }) => [timeOf(startedAt)],
  detectedAt: ({ detectedAt }, { timeOf }) => (detectedAt === null ? [] : [timeOf(detectedAt)]),
  endedAt: ({ endedAt }, { terms, timeOf }) => [endedAt === null ? terms.outageReport.ongoing : timeOf(endedAt)],
  lostSites: ({ lostSites }, { terms }) =>
    lostSites.map(({ name, use }) =>
      use === null ? name : fill(terms.outageReport.site, { name, use: terms.siteUses[use] }),
    ),
  event: ({ event }, { terms }) => {
    if (event === null) return [];
    return [event.place === null ? event.title : fill(terms.outageReport.eventText, { title: event.title, place: event.place })]; // prettier-ignore
  },
  occasion: ({ occasion }, { terms }) => (occasion === null ? [] : [terms.occasions[occasion]]),
  announced: ({ announced }, { terms, timeOf }) =>
    announced === null
      ? []
      : [fill(terms.outageReport.period, { from: timeOf(announced.from), to: timeOf(announced.to) })],
  causes: ({ causes }, { terms }) =>
    causes.map((cause) =>
      fill(terms.outageReport.cause, { certainty: terms.certainties[cause.certainty], text: cause.text }),
    ),
  measures: text('measures'),
  damage: text('damage'),
  recoveryPlan: text('recoveryPlan'),
  furtherPlan: text('furtherPlan'),
  other: text('other'),
  contact: text('contact'),
};
