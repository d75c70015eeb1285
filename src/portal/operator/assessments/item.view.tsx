import {
  mayAssign,
  mayWriteAnswers,
  measureOf,
  UNANSWERED,
  type AssessedItem,
  type AssessmentView,
  type AuthorView,
  type ItemReadiness,
  type RegisterAnswer,
} from '../../../modules/self-assessment/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import { momentText } from '../../../shared/words/day.js';
import {
  BlockerList,
  Box,
  CutNote,
  type FieldFault,
  faultOf,
  FileField,
  Form,
  Select,
  SubmitButton,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { RegisteredValues } from '../../review/registered-values.js';
import { answerFields } from './answer-fields.js';
import { AnswerForm } from './answer-form.js';
import { AnswerShown } from './answer-shown.js';
import { EvidenceList } from '../../evidence/evidence-list.js';
import { ItemTags, ItemText } from './item-heading.js';

export interface ItemProps {
  readonly assessment: AssessmentView;
  readonly assessed: AssessedItem;
  readonly readiness: ItemReadiness;
  /** Who could answer it. */
  readonly authors: Shortlist<AuthorView>;
  /** What was typed, where the form comes back. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly faults: readonly FieldFault[];
  readonly neighbours: { readonly previous: string | null; readonly next: string | null };
}

/** One item: what it asks, the answer, what proves it, who is responsible. */
export function ItemView(props: ItemProps) {
  const { assessment, assessed } = props;
  const { actor } = usePage();
  const open = assessment.state === 'open' && assessment.inspectionState === 'open';
  const editable = open && actor !== null && mayWriteAnswers(actor, assessment);
  return (
    <>
      <p>
        <ItemTags item={assessed.item} />
      </p>
      <div class="cols side-r">
        <div>
          <ItemText item={assessed.item} />
          <Registered {...props} />
          {editable ? <EditedAnswer {...props} /> : <ReadAnswer {...props} />}
          <Neighbours {...props} />
        </div>
        <div>
          <Missing readiness={props.readiness} />
          <Responsible {...props} open={open} />
        </div>
      </div>
    </>
  );
}

function Registered({ assessment: { computedFrom }, assessed: { item, registered }, readiness }: ItemProps) {
  const { disagreements } = readiness;
  return <RegisteredValues {...{ item, registered, disagreements }} source={computedFrom} linkTo={registerLinks} />;
}

function registerLinks({ reason }: RegisterAnswer) {
  return <RegisterLinks reason={reason} />;
}

function RegisterLinks({ reason }: Pick<RegisterAnswer, 'reason'>) {
  const words = useWords().assessment.registered;
  if ('outage' in reason) return null;
  if (reason.code !== 'measured') return <a href={paths.operator.survivability}>{words.toSurvivability}</a>;
  return (
    <>
      {reason.sites.map(({ id, name }) => (
        <>
          <a key={id} href={paths.operator.site(id)}>
            {words.toSite(name)}
          </a>{' '}
        </>
      ))}
    </>
  );
}

function EditedAnswer(props: ItemProps) {
  const { assessment, assessed, readiness, typed, faults } = props;
  const { item, answer } = assessed;
  const content = answer?.content ?? UNANSWERED;
  return (
    <AnswerForm
      action={paths.operator.assessmentItem(assessment.id, item.id)}
      version={answer?.version ?? 0}
      item={item}
      measure={measureOf(assessment)}
      fields={typed ?? answerFields(item, content)}
      saved={content}
      disagreements={readiness.disagreements}
      faults={faults}
    >
      <EvidenceSection {...props} editable />
    </AnswerForm>
  );
}

function ReadAnswer(props: ItemProps) {
  const { assessment, assessed } = props;
  const { item, answer } = assessed;
  const words = useWords().assessment.item;
  return (
    <>
      <h2>{words.answer}</h2>
      <AnswerShown item={item} content={answer?.content ?? UNANSWERED} measure={measureOf(assessment)} />
      <p class="small">{assessment.state === 'submitted' ? words.submitted : words.readOnly}</p>
      <EvidenceSection {...props} editable={false} />
    </>
  );
}

function EvidenceSection({ assessment, assessed, faults, editable }: ItemProps & { editable: boolean }) {
  const { language } = usePage();
  const words = useWords().assessment.evidence;
  const { item, evidence } = assessed;
  const removal = (id: string) => paths.operator.assessmentEvidenceRemoval(assessment.id, item.id, id);
  return (
    <section id="evidence">
      <h2>{words.title}</h2>
      <p class="small">
        {words.asked}: {item.evidence[language]}
      </p>
      <EvidenceList files={evidence} removal={editable ? removal : undefined} />
      {editable && (
        <>
          <FileField name="file" label={words.file} hint={words.hint} fault={faultOf(faults, 'file')} />
          <SubmitButton tone="quiet" action={paths.operator.assessmentEvidence(assessment.id, item.id)}>
            {words.upload}
          </SubmitButton>
        </>
      )}
    </section>
  );
}

function Missing({ readiness }: { readiness: ItemReadiness }) {
  const words = useWords().assessment.item;
  if (readiness.blockers.length === 0) return null;
  return (
    <Box level={2} heading={words.missing}>
      <BlockerList blockers={readiness.blockers} />
    </Box>
  );
}

function Responsible({ assessment, assessed, authors, faults, open }: ItemProps & { open: boolean }) {
  const { language, actor } = usePage();
  const words = useWords().assessment;
  const { item, answer } = assessed;
  const saved = answer !== null && answer.version > 0;
  return (
    <Box level={2} heading={words.item.assignee}>
      <p>{answer?.assignedToName ?? words.nobody}</p>
      {saved && <p class="small">{words.item.lastSaved(answer.savedByName, momentText(language, answer.savedAt))}</p>}
      {open && actor !== null && mayAssign(actor, assessment) && (
        <Form action={paths.operator.assessmentAssignee(assessment.id, item.id)}>
          <Select
            name="personId"
            label={words.item.assigneeField}
            placeholder={words.nobody}
            options={authors.rows.map(({ id, name }) => ({ value: id, label: name }))}
            value={answer?.assignedTo ?? ''}
            fault={faultOf(faults, 'personId')}
          />
          <CutNote of={authors} />
          <div class="bar">
            <SubmitButton tone="quiet" small>
              {words.item.assign}
            </SubmitButton>
            <SubmitButton tone="quiet" small name="_whole" value="domain">
              {words.item.assignDomain(termsIn(language).checklistDomains[item.domain])}
            </SubmitButton>
          </div>
        </Form>
      )}
    </Box>
  );
}

function Neighbours({ assessment, neighbours: { previous, next } }: ItemProps) {
  const words = useWords().assessment.item;
  return (
    <nav class="bar pager" aria-label={words.next}>
      {previous !== null && <a href={paths.operator.assessmentItem(assessment.id, previous)}>{words.previous}</a>}
      {next !== null && <a href={paths.operator.assessmentItem(assessment.id, next)}>{words.next}</a>}
    </nav>
  );
}
