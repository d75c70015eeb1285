import type { Prolongation } from '../../../modules/inspections/index.js';
import {
  mayAskProtection,
  type AssessmentView,
  type ItemReadiness,
  type Readiness,
} from '../../../modules/self-assessment/index.js';
import { type Language, termsIn, wordRefusal } from '../../../shared/words/index.js';
import {
  Box,
  Day,
  DefinitionList,
  Form,
  SubmitButton,
  Table,
  Tag,
  TextArea,
  type Tone,
  usePage,
  useWords,
} from '../../layout/index.js';
import { ProlongationList } from '../../inspections/prolongation-list.js';
import { paths } from '../../paths.js';

export interface AssessmentProps {
  readonly assessment: AssessmentView;
  readonly readiness: Readiness;
  /** How often and why the days of the inspection were put off. */
  readonly prolongations: readonly Prolongation[];
  /** What was typed as the reason for protection, where it comes back. */
  readonly typedReason?: string | undefined;
  readonly reasonFault?: string | undefined;
}

/** The task list of one assessment: every item with its state and what it still lacks. */
export function AssessmentOverview(props: AssessmentProps) {
  const { assessment, readiness, prolongations } = props;
  return (
    <div class="cols side-r">
      <div>
        <ItemTable readiness={readiness} assessment={assessment} />
      </div>
      <div>
        <KeyDates assessment={assessment} prolongations={prolongations} />
        <Protection {...props} />
      </div>
    </div>
  );
}

const TONES: Readonly<Record<ItemReadiness['state'], Tone>> = { done: 'ok', started: 'blue', empty: 'plain' };

interface ItemRow extends ItemReadiness {
  /** Said in the first row of a domain: its name and how much of it is done. */
  readonly domainText: string;
  readonly assignee: string;
}

/** One table over all domains, so that its columns stand under each other. */
function ItemTable({ readiness, assessment }: { readiness: Readiness; assessment: AssessmentView }) {
  const { language } = usePage();
  const words = useWords().assessment;
  return (
    <Table
      caption={words.table.caption}
      quiet
      columns={[
        { heading: words.table.domain, cell: ({ domainText }) => <b>{domainText}</b> },
        { heading: words.table.item, cell: ({ code }) => <span class="num">{code}</span> },
        {
          heading: words.table.title,
          kind: 'heading',
          cell: ({ code, title }) => <a href={paths.operator.assessmentItem(assessment.id, code)}>{title[language]}</a>,
        },
        { heading: words.table.state, cell: (item) => <State item={item} /> },
        { heading: words.table.assignee, cell: ({ assignee }) => assignee },
        { heading: words.table.missing, cell: (item) => <Missing item={item} /> },
      ]}
      rows={itemRows(language, readiness, assessment)}
    />
  );
}

function itemRows(language: Language, { domains }: Readiness, { items }: AssessmentView): readonly ItemRow[] {
  const names = termsIn(language).checklistDomains;
  const assignees = new Map(items.map(({ item, answer }) => [item.id, answer?.assignedToName ?? '']));
  return domains.flatMap(({ domain, done, items: own }) =>
    own.map((item, index) => ({
      ...item,
      domainText: index === 0 ? `${names[domain]} ${done}/${own.length}` : '',
      assignee: assignees.get(item.code) ?? '',
    })),
  );
}

function State({ item: { state, disagreements } }: { item: ItemReadiness }) {
  const words = useWords().assessment;
  return (
    <>
      <Tag tone={TONES[state]}>{words.itemStates[state]}</Tag>{' '}
      {disagreements.length > 0 && <Tag tone="bad">{words.registered.disagreement}</Tag>}
    </>
  );
}

/** An item nobody has begun needs no explanation. */
function Missing({ item }: { item: ItemReadiness }) {
  const { language } = usePage();
  if (item.state !== 'started') return null;
  return <span class="small">{item.blockers.map((blocker) => wordRefusal(language, blocker)).join(' ')}</span>;
}

function KeyDates({ assessment, prolongations }: Pick<AssessmentProps, 'assessment' | 'prolongations'>) {
  const { language } = usePage();
  const { assessment: words, inspection } = useWords();
  const day = (date: string) => <Day on={date} />;
  return (
    <Box level={2} heading={words.dates}>
      <DefinitionList
        rows={[
          { term: words.regime, value: termsIn(language).regimes[assessment.regime] },
          { term: words.catalogue, value: words.catalogueVersion(assessment.catalogueLabel) },
          { term: words.reference, value: day(assessment.startsOn) },
          { term: words.due, value: day(assessment.submissionDueOn) },
          { term: words.ends, value: day(assessment.endsOn) },
        ]}
      />
      {prolongations.length > 0 && <h3>{inspection.prolongations.title}</h3>}
      <ProlongationList prolongations={prolongations} />
    </Box>
  );
}

function Protection({ assessment, typedReason, reasonFault }: AssessmentProps) {
  const { actor } = usePage();
  const words = useWords().assessment.protection;
  const asked = assessment.protectionReason !== null;
  const editable = assessment.state === 'open' && actor !== null && mayAskProtection(actor, assessment);
  return (
    <Box level={2} heading={words.title} tag={asked ? <Tag tone="blue">{words.asked}</Tag> : undefined}>
      <p class="small">{words.explanation}</p>
      {editable ? (
        <Form action={paths.operator.assessmentProtection(assessment.id)} version={assessment.version} guard>
          <TextArea
            name="reason"
            label={words.reason}
            hint={asked ? words.hint : undefined}
            value={typedReason ?? assessment.protectionReason ?? ''}
            fault={reasonFault}
            rows={3}
          />
          <SubmitButton tone="quiet">{words.save}</SubmitButton>
        </Form>
      ) : (
        asked && <p class="text">{assessment.protectionReason}</p>
      )}
    </Box>
  );
}
