import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Language } from '../../shared/words/index.js';
import type { CatalogueVersion } from '../checklist/index.js';
import type { SubmissionContent } from '../self-assessment/index.js';
import { answeredItem, answeredUnder } from './answered-item.js';
import type { AnsweredItem, ReportInspection } from './audit-report-model.js';
import type { Moment } from './moment.js';

export interface SubmittedOrigin {
  readonly kind: 'submitted';
  readonly number: number;
  readonly at: Moment;
  readonly attestedBy: string;
}

/** Whether it was submitted, or is a draft as it stood at that moment. */
export type Origin = SubmittedOrigin | { readonly kind: 'draft'; readonly at: Moment };

/** What the documents of a submission, or of a draft of one, are made from. */
export interface ChecklistFacts {
  readonly origin: Origin;
  readonly content: SubmissionContent;
  readonly sha256: string;
  readonly statement: string;
  /** `123-45-67890` */
  readonly businessNumber: string;
  /** 점검 기준일. */
  readonly startsOn: CalendarDate;
  readonly catalogue: CatalogueVersion;
}

/** The annual filing is made of these alone. */
export interface SubmittedFacts extends ChecklistFacts {
  readonly origin: SubmittedOrigin;
}

/** The same as their parts read it. */
export interface AnsweredChecklist {
  readonly origin: Origin;
  readonly operator: { readonly name: string; readonly businessNumber: string };
  readonly inspection: { readonly title: string; readonly regime: Regime; readonly year: number };
  readonly startsOn: CalendarDate;
  readonly catalogue: ReportInspection['catalogue'];
  readonly sha256: string;
  readonly statement: string;
  /** Why the operator asks that the whole be protected (NA 64-2); null where it does not ask. */
  readonly protectionReason: string | null;
  /** In the order of the checklist. */
  readonly items: readonly AnsweredItem[];
}

/** @param language in which what was asked is told */
export function answeredChecklist(facts: ChecklistFacts, language: Language): AnsweredChecklist {
  const { origin, content, sha256, statement, businessNumber, startsOn, catalogue } = facts;
  const { title, regime, year } = content.inspection;
  const under = answeredUnder(catalogue, { regime, reference: startsOn }, content, language);
  return {
    ...{ origin, sha256, statement, startsOn, inspection: { title, regime, year } },
    operator: { name: content.operator.name, businessNumber },
    catalogue: { label: catalogue.label, title: catalogue.catalogue.title, sha256: catalogue.sha256 },
    protectionReason: content.protectionReason,
    items: content.items.map((submitted) => answeredItem(submitted, under)),
  };
}
