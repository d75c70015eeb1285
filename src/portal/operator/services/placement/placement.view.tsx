import { type Component, DRILL_SCOPES, PLACEMENT_ROLES, type Topology } from '../../../../modules/topology/index.js';
import { termsIn } from '../../../../shared/words/index.js';
import {
  Choices,
  conflictFields,
  DateField,
  faultOf,
  type FieldFault,
  NumberField,
  optionsOf,
  Select,
  StaleConflict,
  usePage,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import type { Refusal } from '../../../visit.js';
import { EntryForm } from '../../entry-form.js';
import { ComponentChoices } from '../component-choices.js';
import { placementLabels, placementTexts } from './placement.form.js';

export interface PlacementProps {
  readonly component: Component;
  readonly site: string;
  readonly topology: Topology;
  readonly version: number;
  readonly rejection: Refusal | null;
  readonly faults: readonly FieldFault[];
}

export function PlacementView(props: PlacementProps) {
  const { component, site, version, rejection } = props;
  const words = useWords().services;
  const placement = component.placements.find((each) => each.site === site);
  const current = placement === undefined ? {} : placementTexts(placement);
  if (rejection?.stale != null) return <Conflict {...props} current={current} typed={rejection.typed} />;
  return (
    <EntryForm
      action={paths.operator.placement(component.id, site)}
      version={version}
      removal={placement && { button: words.empty }}
    >
      <PlacementFields {...props} typed={rejection?.typed ?? current} />
    </EntryForm>
  );
}

type Texts = Readonly<Record<string, string>>;

function PlacementFields({ component, topology, typed, faults }: PlacementProps & { typed: Texts }) {
  const words = useWords().services;
  const { language, today } = usePage();
  const { placementRoles, drillScopes, units } = termsIn(language);
  const at = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <>
      <Choices
        {...at('role')}
        label={words.role}
        hint={words.roleHint}
        options={optionsOf(PLACEMENT_ROLES, placementRoles)}
        required
      />
      <NumberField
        {...at('percent')}
        label={words.percent}
        hint={words.percentHint}
        unit={units.percent.name}
        required
      />
      {(component.stateful || (typed['lagSeconds'] ?? '') !== '') && (
        <NumberField {...at('lagSeconds')} label={words.lag} hint={words.lagHint} unit={units.seconds.name} />
      )}
      <h2>{words.takeover}</h2>
      <p class="small">{words.takeoverHint}</p>
      <NumberField {...at('minutes')} label={words.takeoverMinutes} unit={units.minutes.name} />
      <ComponentChoices
        name="needs"
        label={words.needs}
        hint={words.needsHint}
        components={topology.components}
        chosen={typed['needs']}
        faults={faults}
      />
      <h2>{words.drill}</h2>
      <p class="small">{words.drillHint}</p>
      <DateField {...at('date')} label={words.drillDate} max={today} />
      <NumberField {...at('measuredMinutes')} label={words.drillMinutes} unit={units.minutes.name} />
      <Select
        {...at('scope')}
        label={words.drillScope}
        placeholder={words.notStated}
        options={optionsOf(DRILL_SCOPES, drillScopes)}
      />
    </>
  );
}

function Conflict({
  component,
  site,
  version,
  current,
  typed,
}: PlacementProps & { current: Texts; typed: Texts | null }) {
  const { placementRoles, drillScopes } = termsIn(usePage().language);
  const shown: Readonly<Record<string, (value: string) => string>> = {
    role: (value) => placementRoles[value as keyof typeof placementRoles],
    needs: (value) => value.replaceAll('\n', ', '),
    scope: (value) => drillScopes[value as keyof typeof drillScopes],
  };
  const words = useWords();
  const action = paths.operator.placement(component.id, site);
  return (
    <StaleConflict
      action={action}
      currentVersion={version}
      currentHref={action}
      removal={typed === null ? { action: `${action}/removal`, button: words.services.empty } : undefined}
      fields={conflictFields(placementLabels(words), typed ?? current, current, shown)}
    />
  );
}
