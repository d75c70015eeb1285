import { mayServe, type TeamFunction } from '../../../modules/inspections/index.js';
import { inspectionBasesOf, mayInspectOn } from '../../../modules/obligations/index.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Choices,
  CutNote,
  DateField,
  type FieldFault,
  faultOf,
  Form,
  LinkButton,
  Select,
  SubmitButton,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Because } from './because-of-outage.view.js';
import type { OutageOccasion } from './outage-occasion.js';
import { basisHint } from './basis-hint.js';
import type { PlanChoices } from './plan-choices.js';
import { PlanConflict } from './plan-conflict.view.js';
import type { PlanField } from './plan-fields.js';
import type { PlanFrame, TypedPlan } from './typed-plan.js';

export interface PlanFormProps {
  readonly action: string;
  readonly version: number | undefined;
  readonly frame: PlanFrame;
  readonly typed: TypedPlan;
  /** What stands now, where somebody saved in between. */
  readonly current: TypedPlan | null;
  readonly faults: readonly FieldFault[];
  readonly choices: PlanChoices;
  /** The outage because of which it is planned. */
  readonly outage: OutageOccasion | null;
}

export function PlanForm(props: PlanFormProps) {
  const { action, version, frame, typed, current, choices, outage } = props;
  const words = useWords();
  const hidden = {
    regime: frame.regime,
    kind: frame.kind,
    year: String(frame.year),
    ...(outage === null ? {} : { outageId: outage.id }),
  };
  return (
    <>
      {current !== null && <PlanConflict typed={typed} current={current} choices={choices} />}
      <Form action={action} version={version} hidden={hidden} guard>
        {outage !== null && <Because outage={outage} frame={frame} choices={choices} />}
        <Law {...props} />
        {frame.kind === 'special' && <Operators {...props} />}
        <Dates {...props} />
        <Team {...props} />
        <div class="bar">
          <SubmitButton>{words.inspection.form.save}</SubmitButton>
          <LinkButton href={version === undefined ? paths.regulator.inspections : action} tone="quiet">
            {words.layout.form.cancel}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}

/** What every field of the form takes from what was typed. */
const fieldOf = ({ typed, faults }: PlanFormProps, name: PlanField) => ({
  name,
  value: typed[name],
  fault: faultOf(faults, name),
});

const listOf = ({ typed, faults }: PlanFormProps, name: PlanField) => ({
  name,
  value: (typed[name] ?? '').split('\n'),
  fault: faultOf(faults, name),
});

function Law(props: PlanFormProps) {
  const { language } = usePage();
  const words = useWords().inspection;
  const { inspectionBases } = termsIn(language);
  const bases = inspectionBasesOf(props.frame.regime);
  const entitled = props.choices.organisations.filter(({ kind }) =>
    bases.some((basis) => mayInspectOn(basis, kind).ok),
  );
  return (
    <>
      <TextField {...fieldOf(props, 'title')} label={words.form.title} maxLength={200} required />
      <Choices
        {...fieldOf(props, 'basis')}
        label={words.form.basis}
        hint={words.form.basisHint}
        options={bases.map((basis) => ({
          value: basis.code,
          label: inspectionBases[basis.code],
          hint: basisHint(language, words, basis),
        }))}
        required
      />
      <div class="cols">
        <Select
          {...fieldOf(props, 'authorityId')}
          label={words.form.authority}
          hint={words.form.authorityHint}
          options={entitled.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <Select
          {...fieldOf(props, 'catalogueId')}
          label={words.form.catalogue}
          hint={words.form.catalogueHint}
          options={props.choices.catalogues.map(({ id, label, title }) => ({
            value: id,
            label: `${label} ${title[language]}`,
          }))}
          required
        />
      </div>
    </>
  );
}

function Operators(props: PlanFormProps) {
  const words = useWords().inspection.form;
  const { operators } = props.choices;
  if (operators.rows.length === 0) return <p class="fault">{words.noneCovered(props.frame.year)}</p>;
  return (
    <>
      <Choices
        {...listOf(props, 'operatorIds')}
        label={words.operatorIds}
        hint={words.operatorsHint}
        kind="many"
        options={operators.rows.map(({ operatorId, name }) => ({ value: operatorId, label: name }))}
        required
      />
      <CutNote of={operators} />
    </>
  );
}

function Dates(props: PlanFormProps) {
  const words = useWords().inspection.form;
  return (
    <>
      <h2>{words.dates}</h2>
      <p class="small">{words.datesHint}</p>
      <div class="cols four">
        <DateField {...fieldOf(props, 'noticeOn')} label={words.noticeOn} />
        <DateField {...fieldOf(props, 'startsOn')} label={words.startsOn} required />
        <DateField {...fieldOf(props, 'submissionDueOn')} label={words.submissionDueOn} required />
        <DateField {...fieldOf(props, 'endsOn')} label={words.endsOn} required />
      </div>
    </>
  );
}

function Team(props: PlanFormProps) {
  const words = useWords().inspection.form;
  return (
    <>
      <h2>{words.team}</h2>
      <p class="small">{words.teamHint}</p>
      <CutNote of={props.choices.candidates} />
      <Serving {...props} as="inspector" />
      <Serving {...props} as="signatory" />
      <Serving {...props} as="recorder" hint={words.recorderHint} />
    </>
  );
}

function Serving({ as, hint, ...props }: PlanFormProps & { readonly as: TeamFunction; readonly hint?: string }) {
  const words = useWords().inspection.form;
  const name = `${as}Ids` as const;
  const able = props.choices.candidates.rows.filter((candidate) => mayServe(candidate, as, candidate.organisationId));
  if (able.length === 0) {
    return (
      <p>
        <b>{words[name]}</b> <span class="small">{words.nobody}</span>
      </p>
    );
  }
  return (
    <Choices
      {...listOf(props, name)}
      label={words[name]}
      hint={hint}
      kind="many"
      options={able.map((person) => ({ value: person.personId, label: person.name, hint: person.organisationName }))}
    />
  );
}
