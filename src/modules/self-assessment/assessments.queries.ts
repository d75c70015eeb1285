import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid, NotFound } from '../../shared/errors.js';
import type { OperatorId, PersonId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page, type Shortlist, shortlistOf } from '../../shared/pagination.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import { UnitOfWork } from '../audit/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { AssessmentId, AssessmentState } from './assessment.entity.js';
import { mayReadAnswers } from './assessment.policy.js';
import { assessmentOf, type AssessmentView } from './assessment.queries.js';
import { RegisterAnswers, withRegistered } from './register-answers.service.js';
import type { AssessmentSearch } from './self-assessment.input.js';
import { submissionOf, type SubmissionView } from './submission.queries.js';
import type { SubmissionId } from './submission.entity.js';
import { asOpen, type OpenAssessment, unreasonedItems, unsubmittedAssessments } from './waiting.queries.js';

/** An assessment in a list. */
export interface AssessmentRow {
  readonly id: AssessmentId;
  readonly inspectionId: InspectionId;
  readonly inspectionTitle: string;
  readonly inspectionState: 'draft' | 'open' | 'closed';
  readonly regime: Regime;
  readonly year: number;
  readonly submissionDueOn: CalendarDate;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly state: AssessmentState;
  readonly items: number;
  /** How many items somebody has begun to answer. */
  readonly begun: number;
  readonly submittedAt: Date | null;
}

/** More than can be chosen from at once. */
const MOST_AUTHORS = 500;

/** Somebody who can be made responsible for items. */
export interface AuthorView {
  readonly id: PersonId;
  readonly name: string;
}

@Injectable()
export class AssessmentQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registered: RegisterAnswers,
  ) {}

  /** One's own assessments, or all of them on the ministry's side; of one operator where it is named. Newest first. */
  async list(actor: Actor, { operator, inspectionId, state, after }: AssessmentSearch): Promise<Page<AssessmentRow>> {
    const [key] = after === null ? [null] : keyOf(after, 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<AssessmentRow>(LIST, [inspectionId, state, key, PAGE_SIZE + 1, operator]),
    );
    return pageOf(rows, PAGE_SIZE, ({ id }) => [id]);
  }

  /**
   * What the operator has yet to submit, due first first; at most so many. At most one simulation, and none where every answer that one
   * may contradict has its reason.
   */
  async open(actor: Actor, operatorId: OperatorId, limit: number): Promise<readonly OpenAssessment[]> {
    const found = await this.unitOfWork.read(actor, (reading) => unsubmittedAssessments(reading, operatorId, limit));
    const itemCodes = unreasonedItems(found);
    if (itemCodes.length === 0) return found.map(asOpen);
    const registered = await this.registered.now(actor, { operatorId, itemCodes }).catch(unlessTooLarge);
    return found.map((each) => asOpen(registered === null ? each : withRegistered(each, registered)));
  }

  /** One assessment with its items and what is registered beside their answers. @throws NotFound */
  async one(actor: Actor, id: AssessmentId): Promise<AssessmentView> {
    const assessment = await this.unitOfWork.read(actor, (reading) => assessmentOf(reading, id));
    return this.registered.beside(actor, assessment);
  }

  /** The same for a reader of its answers. @throws NotFound where the actor may not read them */
  async answers(actor: Actor, id: AssessmentId): Promise<AssessmentView> {
    const assessment = await this.one(actor, id);
    if (!mayReadAnswers(actor, assessment)) throw new NotFound();
    return assessment;
  }

  /** The authors of the operator, and of the acting agent, by name; the one that is chosen already first. */
  async authors(actor: Actor, operatorId: OperatorId, chosen: PersonId | null): Promise<Shortlist<AuthorView>> {
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<AuthorView>(
        `SELECT id, name FROM person
          WHERE active AND 'author' = ANY (roles) AND organisation_id IN ($1, $2)
          ORDER BY id IS NOT DISTINCT FROM $3 DESC, name, id LIMIT $4`,
        [operatorId, actor.organisationId, chosen, MOST_AUTHORS + 1],
      ),
    );
    return shortlistOf(rows, MOST_AUTHORS);
  }

  submission(actor: Actor, id: SubmissionId): Promise<SubmissionView> {
    return this.unitOfWork.read(actor, (reading) => submissionOf(reading, id));
  }
}

/** A register that is too large to be simulated contradicts nobody. */
function unlessTooLarge(error: unknown): null {
  if (error instanceof Invalid) return null;
  throw error;
}

const LIST = `
  SELECT page.*, i.title AS "inspectionTitle", i.state AS "inspectionState", i.regime, i.year,
         i.submission_due_on::text AS "submissionDueOn", o.name AS "operatorName",
         (SELECT count(*)::int FROM answer a WHERE a.assessment_id = page.id AND a.version > 0) AS begun,
         (SELECT max(s.submitted_at) FROM submission s WHERE s.assessment_id = page.id) AS "submittedAt"
    FROM (SELECT id, inspection_id AS "inspectionId", operator_id AS "operatorId", state, cardinality(item_codes) AS items
            FROM assessment
           WHERE ($1::uuid IS NULL OR inspection_id = $1) AND ($2::text IS NULL OR state = $2) AND ($3::uuid IS NULL OR id < $3)
             AND ($5::uuid IS NULL OR operator_id = $5)
           ORDER BY id DESC LIMIT $4) AS page
    JOIN inspection i ON i.id = page."inspectionId"
    JOIN organisation o ON o.id = page."operatorId"
   ORDER BY page.id DESC`;
