import type { OrganisationKind } from '../../shared/actor.js';
import { cite, type Citation } from '../../shared/citation.js';
import type { Regime } from '../../shared/regime.js';
import { addDays, type CalendarDate } from '../../shared/time.js';
import { leaveFor, type Leave } from './authority.js';

export type InspectionBasisCode = 'TBA-82' | 'TBA-consent' | 'FA-36-2' | 'NA-46-3';

/** A legal basis that an inspection may name. */
export interface InspectionBasis {
  readonly code: InspectionBasisCode;
  readonly regime: Regime;
  /** Who may be the inspection's authority (처분청), and so who signs it off. */
  readonly holder: 'field-office' | 'either';
  readonly articles: readonly Citation[];
  /** Notice reaches the operator at least so many days before the inspection; 0 where it may be given as it begins. */
  readonly noticeDays: number;
  readonly noticeArticle: Citation;
  /** True where the operator may refuse, and silence is refusal (행정조사기본법 제20조). */
  readonly needsConsent: boolean;
}

/** TBA 22-7 has no power to inspect of its own, hence its two bases. TBA-D 65(1) 15 delegates TBA 82(1) to the field office. */
export const INSPECTION_BASES: readonly InspectionBasis[] = [
  {
    code: 'TBA-82',
    regime: 'TBA-22-7',
    holder: 'field-office',
    articles: [cite('TBA', '제82조제1항'), cite('TBA-D', '제52조의2'), cite('TBA-D', '제65조제1항제15호')],
    noticeDays: 7,
    noticeArticle: cite('TBA-D', '제52조의2제2항'),
    needsConsent: false,
  },
  {
    code: 'TBA-consent',
    regime: 'TBA-22-7',
    holder: 'either',
    articles: [cite('AIA', '제5조 단서'), cite('AIA', '제20조')],
    noticeDays: 0,
    noticeArticle: cite('AIA', '제17조제1항제3호'),
    needsConsent: true,
  },
  {
    code: 'FA-36-2',
    regime: 'FA-35',
    holder: 'field-office',
    articles: [cite('FA', '제36조의2제2항'), cite('FA-D', '제24조의2'), cite('FA-D', '제30조제2항제3호')],
    noticeDays: 7,
    noticeArticle: cite('FA-D', '제24조의2제2항'),
    needsConsent: false,
  },
  {
    code: 'NA-46-3',
    regime: 'NA-46',
    holder: 'field-office',
    articles: [cite('NA', '제46조제3항'), cite('NA-D', '제39조'), cite('NA-D', '제70조제2항제1호의2')],
    noticeDays: 7,
    noticeArticle: cite('AIA', '제17조제1항'),
    needsConsent: false,
  },
];

/** The bases that an inspection of the regime may name. */
export function inspectionBasesOf(regime: Regime): readonly InspectionBasis[] {
  return INSPECTION_BASES.filter((basis) => basis.regime === regime);
}

/** Whether an organisation of that kind may be the authority of an inspection on that basis. */
export function mayInspectOn(basis: InspectionBasis, kind: OrganisationKind): Leave {
  return leaveFor(kind, basis);
}

/** The last day on which notice of an inspection that begins on `startsOn` is in time. */
export function noticeDueOn(basis: InspectionBasis, startsOn: CalendarDate): CalendarDate {
  return addDays(startsOn, -basis.noticeDays);
}

/** The last day on which the operator is told a result that was fixed on that day: 7 days (행정조사기본법 제24조). */
export function resultNoticeDueOn(fixedOn: CalendarDate): CalendarDate {
  return addDays(fixedOn, 7);
}
