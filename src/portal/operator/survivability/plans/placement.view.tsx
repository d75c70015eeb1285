import { DRILL_SCOPES, PLACEMENT_ROLES, type Topology } from '../../../../modules/topology/index.js';
import { termsIn } from '../../../../shared/words/index.js';
import {
  Choices,
  DateField,
  Disclosure,
  faultOf,
  type FieldFault,
  Form,
  NumberField,
  optionsOf,
  Select,
  SubmitButton,
  usePage,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { ComponentChoices } from '../../services/component-choices.js';

export interface PlanPlacementProps {
  readonly plan: { readonly id: string; readonly version: number; readonly document: Topology };
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

const FOLDED = ['needs', 'lagSeconds', 'date', 'measuredMinutes', 'scope'] as const;

/** Places a component in the plan, changes a placement of it or takes it away. */
export function PlanPlacementView(props: PlanPlacementProps) {
  const { plan } = props;
  const words = useWords().plans.place;
  return (
    <Form action={paths.operator.planPlacements(plan.id)} version={plan.version} guard>
      <p class="small">{words.hint}</p>
      <WhatAndWhere {...props} />
      <How {...props} />
      <Folded {...props} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  );
}

function useFields({ typed, faults }: PlanPlacementProps) {
  return (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
}

function WhatAndWhere(props: PlanPlacementProps) {
  const { components, sites } = props.plan.document;
  const words = useWords().services;
  const at = useFields(props);
  const named = (entries: readonly { readonly id: string; readonly name: string }[]) =>
    entries.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div class="cols">
      <Select {...at('component')} label={words.component} options={named(components)} required />
      <Select {...at('site')} label={words.site} options={named(sites)} required />
    </div>
  );
}

function How(props: PlanPlacementProps) {
  const { services, plans } = useWords();
  const { placementRoles, units } = termsIn(usePage().language);
  const at = useFields(props);
  return (
    <>
      <Choices
        {...at('role')}
        label={plans.place.role}
        options={[...optionsOf(PLACEMENT_ROLES, placementRoles), { value: 'none', label: plans.place.remove }]}
        required
      />
      <div class="cols">
        <NumberField
          {...at('percent')}
          label={services.percent}
          hint={plans.place.percentHint}
          unit={units.percent.name}
          required
        />
        <NumberField
          {...at('minutes')}
          label={services.takeoverMinutes}
          hint={services.takeoverHint}
          unit={units.minutes.name}
        />
      </div>
    </>
  );
}

/** What most placements leave as it is. */
function Folded(props: PlanPlacementProps) {
  const { faults, typed, plan } = props;
  const { services, plans } = useWords();
  const { language, today } = usePage();
  const { drillScopes, units } = termsIn(language);
  const at = useFields(props);
  const isOpen = FOLDED.some((name) => faultOf(faults, name) !== undefined || (typed[name] ?? '') !== '');
  return (
    <Disclosure summary={plans.place.more} open={isOpen}>
      <ComponentChoices
        name="needs"
        label={services.needs}
        hint={services.needsHint}
        components={plan.document.components}
        chosen={typed['needs']}
        faults={faults}
      />
      <p class="small">{plans.place.keptHint}</p>
      <NumberField {...at('lagSeconds')} label={services.lag} hint={services.lagHint} unit={units.seconds.name} />
      <DateField {...at('date')} label={services.drillDate} max={today} />
      <NumberField {...at('measuredMinutes')} label={services.drillMinutes} unit={units.minutes.name} />
      <Select
        {...at('scope')}
        label={services.drillScope}
        placeholder={services.notStated}
        options={optionsOf(DRILL_SCOPES, drillScopes)}
      />
    </Disclosure>
  );
}
