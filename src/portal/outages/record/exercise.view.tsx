import { EXERCISE_KINDS, type OutageView } from '../../../modules/outages/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Choices,
  CutNote,
  faultOf,
  type FieldFault,
  Form,
  MomentField,
  type Option,
  optionsOf,
  SubmitButton,
  Tag,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';

export interface ExerciseFormProps {
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  readonly sites: Shortlist<Option>;
  /** Registered services and features. */
  readonly services: readonly Option[];
}

/** Calls an exercise; every registered service is looked at unless it is left out. */
export function ExerciseFormView({ action, typed, faults, sites, services }: ExerciseFormProps) {
  const words = useWords().lessons.exercise;
  const { exerciseKinds } = termsIn(usePage().language);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  const many = (name: string) => ({ ...field(name), kind: 'many' as const, value: (typed[name] ?? '').split('\n') });
  if (sites.rows.length === 0) return <p>{words.noSites}</p>;
  return (
    <Form action={action} once guard>
      <TextField {...field('title')} label={words.name} hint={words.nameHint} maxLength={200} required />
      <MomentField {...field('startedAt')} label={words.startedAt} required />
      <Choices
        {...field('exercise')}
        label={words.announced}
        hint={words.announcedHint}
        options={optionsOf(EXERCISE_KINDS, exerciseKinds)}
        required
      />
      <Choices {...many('lostSites')} label={words.lostSites} options={sites.rows} required />
      <CutNote of={sites} />
      {services.length > 0 && <Choices {...many('codes')} label={words.features} options={services} />}
      <SubmitButton>{words.call}</SubmitButton>
    </Form>
  );
}

/** That this is an exercise, who called it, and what it assumes. */
export function ExerciseNotice({ outage }: { outage: OutageView }) {
  const words = useWords().lessons.exercise;
  const { exerciseKinds, openedFrom } = termsIn(usePage().language);
  if (outage.exercise === null) return null;
  const { openedFrom: side, openedByName, lostSites, exercise } = outage;
  return (
    <div class="box">
      <p>
        <Tag tone="blue">{words.tag}</Tag> {words.notice}
        <br />
        <small>
          {words.called}: {words.calledBy(`${openedFrom[side]} ${openedByName}`, exerciseKinds[exercise])} ·{' '}
          {words.scenario}: {lostSites.map(({ name }) => name).join(', ')}
        </small>
      </p>
    </div>
  );
}
