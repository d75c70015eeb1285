import { Controller, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  type AssessmentId,
  AssessmentQueries,
  Assessments,
  AssignmentInput,
} from '../../../modules/self-assessment/index.js';
import { readForm, type FormFields } from '../../../platform/http/form.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { paths } from '../../paths.js';
import { Fields, TheVisit, Visit } from '../../visit.js';
import { findItem } from './found-item.js';
import { showRefusal } from './show-item.js';

/** Who is responsible for an item, or for all items of its domain. */
@Controller('operator/assessments/:id/items/:code/assignee')
@Can('assessment.write', 'people.manage')
export class ItemAssigneePage {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly assessments: Assessments,
  ) {}

  @Post()
  async assign(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const found = await findItem(this.queries, visit, id, code);
    const whole = fields.some(([name]) => name === '_whole');
    const target = whole ? { domain: found.assessed.item.domain } : code;
    return visit.submit(
      readForm(AssignmentInput, fields),
      async ({ personId }) => {
        await this.assessments.assign(visit.actor, id, target, personId);
        visit.see(paths.operator.assessmentItem(id, code), 'assigned');
      },
      (rejection) => showRefusal(this.queries, visit, found, { ...rejection, typed: null, stale: null }),
    );
  }
}
