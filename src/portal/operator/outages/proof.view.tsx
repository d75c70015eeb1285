import {
  type MeasuredTakeover,
  type MeasuredView,
  type ProofPreview,
  takeoverId,
} from '../../../modules/outages/index.js';
import { namesIn } from '../../../modules/survivability/index.js';
import { knownDate } from '../../../shared/time.js';
import { dayText, momentText } from '../../../shared/words/day.js';
import { durationIn } from '../../../shared/words/index.js';
import {
  Choices,
  faultOf,
  type FieldFault,
  Form,
  LinkButton,
  type Option,
  SubmitButton,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { ChangesView } from '../services/changes.view.js';

interface ChoiceProps {
  readonly measured: MeasuredView;
  readonly faults: readonly FieldFault[];
}

/** Which of the measured takeovers are proven: what was chosen stands in the address of the preview. */
export function MeasuredChoice({ measured, faults }: ChoiceProps) {
  const words = useWords().lessons.proof;
  const { takeovers, outage } = measured;
  const options = takeovers.map(useOption(measured));
  return (
    <>
      {takeovers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <form method="get" action={paths.operator.outageProof(outage.id)}>
          <p class="sentence">{words.hint}</p>
          <Choices
            name="takeovers"
            kind="many"
            label={words.choose}
            fault={faultOf(faults, 'takeovers')}
            options={options}
          />
          <SubmitButton>{words.preview}</SubmitButton>
        </form>
      )}
      <Taken measured={measured} />
    </>
  );
}

function useOption({ topology }: MeasuredView): (takeover: MeasuredTakeover) => Option {
  const { language } = usePage();
  const words = useWords().lessons.proof;
  const names = namesIn(topology);
  return (takeover) => {
    const { component, site, measuredMinutes, declaredMinutes, services, before, isLonger, state } = takeover;
    const proven =
      before === null
        ? words.noBefore
        : words.before(durationIn(language, before.measuredMinutes), dayText(language, knownDate(before.date)));
    const facts = words.facts(
      durationIn(language, measuredMinutes),
      durationIn(language, declaredMinutes),
      services.map(names.service).join(', '),
    );
    const marks = [...(isLonger ? [words.longer] : []), ...(state === 'later-drill' ? [words.laterDrill] : [])];
    return {
      value: takeoverId(takeover),
      label: words.takeover(component.name, names.site(site)),
      hint: [...marks, facts, proven].join(' · '),
      disabled: state !== 'open',
    };
  };
}

/** What was taken over before, and by which version of the register. */
function Taken({ measured: { taken } }: { measured: MeasuredView }) {
  const { language } = usePage();
  const words = useWords().lessons.proof;
  if (taken.length === 0) return null;
  return (
    <section>
      <h2>{words.taken}</h2>
      <ul class="plain">
        {taken.map(({ id, registerVersion, takeovers, enteredByName, enteredAt }) => (
          <li key={id}>
            <a href={paths.operator.version(registerVersion)}>
              {words.takenRow(registerVersion, takeovers.length, enteredByName, momentText(language, enteredAt))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the register would say otherwise, to be saved by who has seen it. */
export function ProofPreviewView({ measured, preview }: { measured: MeasuredView; preview: ProofPreview }) {
  const words = useWords().lessons.proof;
  const { chosen, changes, topology } = preview;
  const { language } = usePage();
  const longer = chosen
    .filter(({ isLonger }) => isLonger)
    .map(({ component, measuredMinutes, declaredMinutes }) =>
      words.longerThan(component.name, durationIn(language, measuredMinutes), durationIn(language, declaredMinutes)),
    );
  const action = paths.operator.outageProof(measured.outage.id);
  return (
    <>
      {longer.length > 0 && (
        <div class="box">
          <p>{words.longerNote(longer.join(', '))}</p>
        </div>
      )}
      <ChangesView changes={changes} topology={topology} />
      <Form action={action} version={measured.version}>
        {chosen.map((takeover) => (
          <input key={takeover} type="hidden" name="takeovers" value={takeoverId(takeover)} />
        ))}
        <div class="bar">
          <SubmitButton>{words.save}</SubmitButton>
          <LinkButton tone="quiet" href={action}>
            {words.again}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
