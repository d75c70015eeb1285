import {
  type DecisionView,
  FOLLOW_UP_STATES,
  type MeetingView,
  type OutageEventRow,
} from '../../../modules/outages/index.js';
import type { Page, Shortlist } from '../../../shared/pagination.js';
import { seoulDate } from '../../../shared/time.js';
import { momentText } from '../../../shared/words/day.js';
import {
  Choices,
  CutNote,
  DateField,
  faultOf,
  type FieldFault,
  Form,
  MomentField,
  NumberField,
  optionsOf,
  Pager,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { inEnglish, paths } from '../../paths.js';
import { DecisionTable } from './decisions.view.js';
import { DECISION_ROWS } from './meetings.form.js';

export interface MeetingsProps {
  readonly event: OutageEventRow;
  readonly page: Page<MeetingView>;
  /** To be followed up. */
  readonly decisions: Shortlist<DecisionView>;
  readonly mayEnter: boolean;
  readonly now: Date;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function MeetingsView(props: MeetingsProps) {
  const words = useWords().headquarters;
  const { page, decisions, mayEnter, now } = props;
  return (
    <>
      {page.rows.length === 0 && <p>{words.meetingsNone}</p>}
      {page.rows.map((meeting) => (
        <Minutes key={meeting.id} event={props.event.id} meeting={meeting} now={now} />
      ))}
      <Pager next={page.next} />
      {mayEnter && decisions.rows.length > 0 && <FollowUpForm {...props} />}
      {mayEnter && <MeetingForm {...props} />}
    </>
  );
}

function Minutes({ event, meeting, now }: { event: string; meeting: MeetingView; now: Date }) {
  const { language } = usePage();
  const words = useWords().headquarters;
  const { number, heldAt, chair, decisions } = meeting;
  const sheet = `${paths.regulator.outageHeadquartersSheet(event)}?meeting=${number}`;
  const name = words.meetingHeld(number, momentText(language, heldAt), chair);
  return (
    <section>
      <h2>{name}</h2>
      <p class="small">
        <a href={sheet}>{words.minutes}</a> · <a href={inEnglish(sheet)}>{words.sheetEnglish}</a>
      </p>
      {decisions.length === 0 ? (
        <p>{words.noDecisions}</p>
      ) : (
        <DecisionTable rows={decisions} caption={name} today={seoulDate(now)} />
      )}
    </section>
  );
}

function FollowUpForm({ event, decisions, typed, faults }: MeetingsProps) {
  const words = useWords().headquarters;
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <section>
      <h2>{words.followUp}</h2>
      <Form action={paths.regulator.outageFollowUps(event.id)} once guard>
        <Select
          {...field('decision')}
          label={words.decision}
          options={decisions.rows.map(({ id, number, text }) => ({
            value: id,
            label: `${words.meetingNumber(number)} · ${text.slice(0, SHOWN)}`,
          }))}
          required
        />
        <CutNote of={decisions} />
        <Choices
          {...field('state')}
          label={words.state}
          value={typed['state'] ?? 'done'}
          options={optionsOf(FOLLOW_UP_STATES, words.states)}
        />
        <MomentField {...field('at')} label={words.followedAt} required />
        <TextArea {...field('note')} label={words.followNote} maxLength={2000} rows={3} />
        <SubmitButton>{words.followUp}</SubmitButton>
      </Form>
    </section>
  );
}

/** Letters of a decision in a list of choices. */
const SHOWN = 80;

function MeetingForm({ event, typed, faults }: MeetingsProps) {
  const words = useWords().headquarters;
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <section>
      <h2>{words.enterMeeting}</h2>
      <Form action={paths.regulator.outageMeetings(event.id)} once guard>
        <NumberField {...field('number')} label={words.number} min={1} required />
        <MomentField {...field('heldAt')} label={words.heldAt} required />
        <TextField {...field('chair')} label={words.chair} maxLength={200} required />
        <p class="small">{words.decisionsHint}</p>
        {Array.from({ length: DECISION_ROWS }, (_, index) => (
          <div key={index}>
            <TextArea
              {...field(`decisions.${index}.text`)}
              label={words.decisionText(index + 1)}
              maxLength={2000}
              rows={2}
            />
            <TextField {...field(`decisions.${index}.who`)} label={words.decisionWho(index + 1)} maxLength={200} />
            <DateField {...field(`decisions.${index}.dueOn`)} label={words.decisionDue(index + 1)} />
          </div>
        ))}
        <SubmitButton>{words.enterMeeting}</SubmitButton>
      </Form>
    </section>
  );
}
