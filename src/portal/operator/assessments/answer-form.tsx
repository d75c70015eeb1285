import type { ComponentChildren } from 'preact';
import { meets, type AnswerPart, type Criterion, type Item } from '../../../modules/checklist/index.js';
import {
  type AnswerContent,
  type Disagreement,
  isMeasureUnderTba,
  type Measure,
} from '../../../modules/self-assessment/index.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Box,
  Choices,
  DateField,
  Disclosure,
  faultOf,
  type FieldFault,
  Form,
  NumberField,
  optionsOf,
  SavedNote,
  SubmitButton,
  TextArea,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { StaleDays } from '../../review/registered-values.js';
import { criterionText, partLabel } from './answer-words.js';
import { Criteria } from './criteria.js';

export interface AnswerFormProps {
  readonly action: string;
  readonly version: number;
  readonly item: Item;
  readonly measure: Measure;
  /** What stands in the fields, by name: saved, or typed just now. */
  readonly fields: Readonly<Record<string, string>>;
  /** The answer that is saved, held against its criteria. */
  readonly saved: AnswerContent;
  readonly faults: readonly FieldFault[];
  readonly disagreements: readonly Disagreement[];
  /** What is sent with it: its files. */
  readonly children: ComponentChildren;
}

/** The answer to one item: saved as it is typed, and by its buttons. */
export function AnswerForm(props: AnswerFormProps) {
  const { action, version, item, measure, fields, saved, faults, disagreements, children } = props;
  const words = useWords().assessment.item;
  const of = (name: string) => ({ name, value: fields[name], fault: faultOf(faults, name) });
  return (
    <Form action={action} version={version} files autosave guard>
      {item.parts.map((part) => (
        <PartField key={part.key} part={part} item={item} measure={measure} field={of(`values.${part.key}`)} />
      ))}
      <Criteria item={item} content={saved} measure={measure} />
      <DifferenceReason item={item} field={of('differenceReason')} disagreements={disagreements} />
      <TextArea {...of('explanation')} label={words.explanation} rows={5} />
      {isMeasureUnderTba(item, measure.regime) && (
        <>
          <TextArea {...of('status')} label={words.status} hint={words.statusHint} rows={4} />
          <h2>{words.plan}</h2>
          <TextArea {...of('plan.text')} label={words.planText} rows={3} />
          <DateField {...of('plan.dueOn')} label={words.planDue} />
          <TextField {...of('plan.owner')} label={words.planOwner} width="medium" />
        </>
      )}
      <WithReason
        flag={of('notApplicable')}
        reason={of('notApplicableReason')}
        texts={[words.notApplicable, words.notApplicableLabel, words.notApplicableReason]}
      />
      <WithReason
        flag={of('protect')}
        reason={of('protectionReason')}
        texts={[words.protect, words.protectLabel, words.protectionReason]}
      />
      <div class="bar">
        <SubmitButton name="_then" value="next">
          {words.saveAndNext}
        </SubmitButton>
        <SubmitButton tone="quiet">{words.save}</SubmitButton>
        <SavedNote />
      </div>
      {children}
    </Form>
  );
}

interface FieldState {
  readonly name: string;
  readonly value: string | undefined;
  readonly fault: string | undefined;
}

/** Asked for where the saved answer disagrees; what was once written stays to be seen. */
function DifferenceReason({
  item,
  field,
  disagreements,
}: {
  item: Item;
  field: FieldState;
  disagreements: readonly Disagreement[];
}) {
  const words = useWords().assessment.registered;
  const area = <TextArea {...field} label={words.reason} rows={3} />;
  if (disagreements.length === 0) return (field.value ?? '') === '' && field.fault === undefined ? null : area;
  return (
    <Box heading={words.clash} tone="clash" level={2}>
      <StaleDays item={item} disagreements={disagreements} />
      <p>{words.clashHint}</p>
      {area}
    </Box>
  );
}

interface PartFieldProps {
  readonly part: AnswerPart;
  readonly item: Item;
  readonly measure: Measure;
  readonly field: FieldState;
}

function PartField({ part, item, measure, field }: PartFieldProps) {
  const { language } = usePage();
  const words = useWords().assessment.item;
  const terms = termsIn(language);
  const props = { ...field, label: partLabel(language, part) };
  switch (part.kind) {
    case 'number': {
      const criterion = liveCriterion(item, part, measure, language);
      return <NumberField {...props} unit={terms.units[part.unit].name} step="any" criterion={criterion} />;
    }
    case 'yes-no':
    case 'yes-no-partly': {
      const values = part.kind === 'yes-no' ? (['yes', 'no'] as const) : (['yes', 'partly', 'no'] as const);
      return <Choices {...props} options={optionsOf(values, terms.yesNoPartly)} />;
    }
    case 'choice':
      return (
        <Choices {...props} options={part.options.map(({ value, label }) => ({ value, label: label[language] }))} />
      );
    case 'date':
      return <DateField {...props} />;
    case 'text':
      return <TextArea {...props} rows={4} />;
    case 'file':
      return <p class="small">{words.filePart}</p>;
  }
}

/** The bound that the browser tells while a number is typed: the first that decides on compliance. */
function liveCriterion(item: Item, part: AnswerPart, { regime, reference }: Measure, language: 'ko' | 'en') {
  const holds = ({ regimes, decides }: Criterion) =>
    decides === 'compliance' && (regimes.length === 0 || regimes.includes(regime));
  const found = item.criteria.find((criterion) => criterion.part === part.key && holds(criterion));
  if (found === undefined || !('value' in found) || !('unit' in found) || typeof found.value !== 'number')
    return undefined;
  if (found.comparator === 'within-months' || found.comparator === 'within-days-after') return undefined;
  const text = criterionText(language, item, found, meets(found, {}, reference));
  return { comparator: found.comparator, bound: found.value, text };
}

/** A box to tick and the reason for it; folded while it is not used. */
function WithReason({
  flag,
  reason,
  texts: [title, label, reasonLabel],
}: {
  flag: FieldState;
  reason: FieldState;
  texts: readonly [string, string, string];
}) {
  const used = (flag.value ?? '') !== '' || (reason.value ?? '') !== '' || reason.fault !== undefined;
  return (
    <Disclosure summary={title} open={used}>
      <Choices {...flag} kind="many" label={title} options={[{ value: 'true', label }]} />
      <TextArea {...reason} label={reasonLabel} rows={2} />
    </Disclosure>
  );
}
