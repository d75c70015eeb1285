import { Controller, Get, Post } from '@nestjs/common';
import { LARGEST_EVIDENCE, type EvidenceId } from '../../../modules/evidence/index.js';
import { Can } from '../../../modules/identity/index.js';
import {
  AnswerEvidence,
  AnswerInput,
  Answers,
  asItemAnswer,
  type AssessedItem,
  type AssessmentId,
  AssessmentQueries,
  Assessments,
  type AssessmentView,
  AssignmentInput,
  type CurrentAnswer,
  itemReadiness,
  measureOf,
  readinessOf,
  UNANSWERED,
  valuesFromForm,
} from '../../../modules/self-assessment/index.js';
import { readForm, type FormFields } from '../../../platform/http/form.js';
import { problemOf } from '../../../platform/http/problem.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { receiveFile } from '../../../platform/http/upload.js';
import { Invalid, NotFound, type Stale, TooLarge, Unsupported } from '../../../shared/errors.js';
import { seoulTime } from '../../../shared/time.js';
import { termsIn } from '../../../shared/words/index.js';
import { type FieldFault, fieldFaults, StaleConflict } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Fields, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { answerLabels, conflictFields } from './answer-fields.js';
import { momentText } from './answer-words.js';
import { ItemView } from './item.view.js';
import { AssessmentSide } from './side.js';

/** Why the page comes back; `typed` where it was the answer that was refused. */
type Refusal = Omit<Rejection, 'typed'> & { readonly typed: Rejection['typed'] | null };

interface Found {
  readonly assessment: AssessmentView;
  readonly assessed: AssessedItem;
  readonly neighbours: { readonly previous: string | null; readonly next: string | null };
}

/** One item of an assessment: its answer, its files, who is responsible. */
@Controller('operator/assessments/:id/items/:code')
@Can('assessment.read')
export class AssessmentItemPage {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly answers: Answers,
    private readonly files: AnswerEvidence,
    private readonly assessments: Assessments,
  ) {}

  @Get()
  async show(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
  ): Promise<string> {
    return this.page(visit, await this.find(visit, id, code), null, []);
  }

  /** Saves: by a button, or in the background while somebody types (`x-autosave`). */
  @Post()
  @Can('assessment.write')
  async save(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | object | undefined> {
    const found = await this.find(visit, id, code);
    const form = readForm(AnswerInput, fields);
    const save = (input: AnswerInput) => {
      const values = valuesFromForm(found.assessed.item, input.values ?? {});
      return this.answers.save(visit.actor, id, code, form.version, { ...input, values });
    };
    if (visit.request.headers['x-autosave'] === '1') {
      if (form.faults.length > 0) throw new Invalid(form.faults);
      return savedNote(visit, await save(form.input));
    }
    const goesOn = fields.some(([name, value]) => name === '_then' && value === 'next');
    const next = goesOn ? (found.neighbours.next ?? '') : code;
    return visit.submit(
      form,
      async (input) => {
        await save(input);
        visit.see(next === '' ? paths.operator.assessment(id) : paths.operator.assessmentItem(id, next), 'saved');
      },
      (rejection) => this.rejected(visit, found, rejection),
    );
  }

  @Post('evidence')
  @Can('assessment.write')
  @TakesFile()
  async attach(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
  ): Promise<string | undefined> {
    try {
      await receiveFile(visit.request, LARGEST_EVIDENCE, (name, content) =>
        this.files.attach(visit.actor, id, code, name, content),
      );
      visit.see(`${paths.operator.assessmentItem(id, code)}#evidence`, 'evidence-added');
      return undefined;
    } catch (error) {
      const faults = fileFaults(visit, error);
      return this.page(visit, await this.find(visit, id, code), null, faults);
    }
  }

  @Post('evidence/:evidenceId/removal')
  @Can('assessment.write')
  async detach(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @PathId('evidenceId') evidenceId: EvidenceId,
  ): Promise<undefined> {
    await this.files.remove(visit.actor, id, code, evidenceId);
    visit.see(`${paths.operator.assessmentItem(id, code)}#evidence`, 'evidence-removed');
  }

  @Post('assignee')
  @Can('assessment.write', 'people.manage')
  async assign(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const found = await this.find(visit, id, code);
    const whole = fields.some(([name]) => name === '_whole');
    const target = whole ? { domain: found.assessed.item.domain } : code;
    return visit.submit(
      readForm(AssignmentInput, fields),
      async ({ personId }) => {
        await this.assessments.assign(visit.actor, id, target, personId);
        visit.see(paths.operator.assessmentItem(id, code), 'assigned');
      },
      ({ faults, blockers }) => this.rejected(visit, found, { typed: null, stale: null, faults, blockers }),
    );
  }

  private async find(visit: Visit, id: AssessmentId, code: string): Promise<Found> {
    const assessment = await this.queries.answers(visit.actor, id);
    const index = assessment.items.findIndex(({ item }) => item.id === code);
    const assessed = assessment.items[index];
    if (assessed === undefined) throw new NotFound();
    const codeAt = (at: number) => assessment.items[at]?.item.id ?? null;
    return {
      assessment,
      assessed,
      neighbours: { previous: index === 0 ? null : codeAt(index - 1), next: codeAt(index + 1) },
    };
  }

  private rejected(visit: Visit, found: Found, rejection: Refusal): Promise<string> | string {
    const { language } = visit.context;
    if (rejection.stale !== null) return conflict(visit, found, rejection.typed ?? {}, rejection.stale);
    const labels = {
      ...answerLabels(language, found.assessed.item),
      personId: wordsIn(language).assessment.item.assigneeField,
    };
    return this.page(visit, found, rejection, fieldFaults(language, rejection.faults, labels));
  }

  private async page(
    visit: Visit,
    { assessment, assessed, neighbours }: Found,
    rejection: Refusal | null,
    faults: readonly FieldFault[],
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).assessment;
    const { item } = assessed;
    const measure = measureOf(assessment);
    const readiness = readinessOf(assessment.items.map(asItemAnswer), measure);
    const authors = await this.queries.authors(visit.actor, assessment.operatorId);
    return visit.show(
      {
        title: item.title[language],
        current: 'assessments',
        crumbs: [
          { label: words.title, href: paths.operator.assessments },
          { label: assessment.inspectionTitle, href: paths.operator.assessment(assessment.id) },
          { label: termsIn(language).checklistDomains[item.domain] },
          { label: item.id },
        ],
        side: <AssessmentSide head={assessment} readiness={readiness} current={item.domain} />,
        faults,
        blockers: rejection?.blockers,
      },
      <ItemView
        assessment={assessment}
        assessed={assessed}
        readiness={itemReadiness(asItemAnswer(assessed), measure)}
        authors={authors}
        typed={rejection?.typed ?? null}
        faults={faults}
        neighbours={neighbours}
      />,
    );
  }
}

/** The answer to a save in the background: the contract stands at the head of assets/ieum.js. */
function savedNote(visit: Visit, version: number): object {
  const { savedAt } = wordsIn(visit.context.language).assessment.item;
  void visit.reply.status(200);
  return { version, saved: savedAt(seoulTime(new Date())) };
}

/** Both texts side by side; what was typed travels on. */
function conflict(visit: Visit, found: Found, typed: Readonly<Record<string, string>>, stale: Stale): string {
  const { language } = visit.context;
  const { assessment, assessed } = found;
  const current = stale.current as CurrentAnswer | null;
  const words = wordsIn(language);
  const subject = { item: assessed.item, regime: assessment.regime };
  const { content, savedByName, savedAt } = current ?? { content: UNANSWERED, savedByName: '', savedAt: null };
  return visit.show(
    { title: words.layout.stale.title, current: 'assessments' },
    <StaleConflict
      action={paths.operator.assessmentItem(assessment.id, assessed.item.id)}
      currentVersion={stale.currentVersion}
      currentHref={paths.operator.assessmentItem(assessment.id, assessed.item.id)}
      changedBy={
        savedAt === null ? undefined : words.assessment.item.changedBy(savedByName, momentText(language, savedAt))
      }
      fields={conflictFields(language, subject, typed, content)}
    />,
  );
}

/** What was wrong with a file, beside its field. @throws whatever else went wrong */
function fileFaults(visit: Visit, error: unknown): readonly FieldFault[] {
  const { language } = visit.context;
  const label = wordsIn(language).assessment.evidence.file;
  if (error instanceof Invalid) {
    void visit.reply.status(422);
    return fieldFaults(language, error.faults, { file: label });
  }
  if (!(error instanceof TooLarge) && !(error instanceof Unsupported)) throw error;
  const { status, detail } = problemOf(error, language);
  void visit.reply.status(status);
  return [{ name: 'file', label, sentence: detail }];
}
