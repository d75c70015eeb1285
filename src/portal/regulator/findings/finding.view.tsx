import { mayDecideDueDates, type FindingView } from '../../../modules/findings/index.js';
import { dayText } from '../../../shared/words/day.js';
import { FindingShown } from '../../findings/finding.view.js';
import {
  DateField,
  type FieldFault,
  faultOf,
  Form,
  StaleConflict,
  SubmitButton,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { Rejection } from '../../visit.js';

export interface RegulatorFindingProps {
  readonly finding: FindingView;
  readonly itemHref: string | null;
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

export function RegulatorFindingView(props: RegulatorFindingProps) {
  const { finding, itemHref, rejection } = props;
  const { actor } = usePage();
  const mayDecide = actor !== null && mayDecideDueDates(actor, finding.authorityId) && finding.state === 'proposed';
  if (rejection?.stale != null) return <DatesConflict finding={finding} typed={rejection.typed} />;
  return (
    <FindingShown finding={finding} itemHref={itemHref}>
      {mayDecide && <DueDatesForm {...props} />}
    </FindingShown>
  );
}

const DATES = ['planDueOn', 'resultDueOn'] as const;

function DueDatesForm({ finding, rejection, faults }: RegulatorFindingProps) {
  const words = useWords().findings;
  return (
    <>
      <h2>{words.decideTitle}</h2>
      <p class="small">{words.decideHint}</p>
      <Form action={`${paths.regulator.finding(finding.id)}/due-dates`} version={finding.version}>
        {DATES.map((name) => (
          <DateField
            key={name}
            name={name}
            label={words[name]}
            value={rejection?.typed[name] ?? finding[name]}
            fault={faultOf(faults, name)}
            required
          />
        ))}
        <SubmitButton>{words.decide}</SubmitButton>
      </Form>
    </>
  );
}

function DatesConflict({ finding, typed }: { finding: FindingView; typed: Readonly<Record<string, string>> }) {
  const { language } = usePage();
  const words = useWords().findings;
  return (
    <StaleConflict
      action={`${paths.regulator.finding(finding.id)}/due-dates`}
      currentHref={paths.regulator.finding(finding.id)}
      currentVersion={finding.version}
      fields={DATES.map((name) => ({
        name,
        label: words[name],
        yours: typed[name] ?? '',
        current: finding[name],
        show: (value) => dayText(language, value),
      }))}
    />
  );
}
