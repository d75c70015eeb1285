import type { ComponentChildren } from 'preact';
import {
  namesIn,
  type PlanSite,
  scenarioName,
  sitePlanOf,
  sitePlanPicture,
} from '../../modules/survivability/index.js';
import { DefinitionList, Disclosure, EmptyState, Picture, usePage, useWords } from '../layout/index.js';
import { Conditions } from './conditions-form.js';
import { LawSection } from './law-section.js';
import { Matrix } from './matrix.js';
import { OutcomeTable } from './outcome-table.js';
import type { ShownCell, ShownSimulation } from './shown.js';
import { WeaknessSection } from './weakness-section.js';
import { WhySection } from './why-section.js';

export interface SurvivabilityProps {
  readonly simulation: ShownSimulation;
  readonly cell: ShownCell | null;
  /** What stands below the picture, before its reasons. */
  readonly children?: ComponentChildren;
}

/** What stops when sites are lost: the picture first, its reasons below. */
export function SurvivabilityView({ simulation, cell, children }: SurvivabilityProps) {
  return (
    <>
      <Conditions simulation={simulation} open={cell === null} />
      {cell === null ? <NothingMeant /> : <Matrix simulation={simulation} cell={cell} />}
      {children}
      {cell !== null && <WhySection simulation={simulation} cell={cell} />}
      {cell !== null && <LawSection cell={cell} />}
      {cell !== null && <PlanSection simulation={simulation} cell={cell} />}
      <WeaknessSection simulation={simulation} />
      <OutcomeTable simulation={simulation} />
    </>
  );
}

function NothingMeant() {
  const words = useWords().survivability.choose;
  return <EmptyState title={words.nothing} text={words.nothingText} />;
}

function PlanSection({ simulation: { topology }, cell }: { simulation: ShownSimulation; cell: ShownCell }) {
  const { language } = usePage();
  const words = useWords().survivability.plan;
  const sites = sitePlanOf(language, topology, cell.scenario.lost);
  const alt = sites
    .map(({ name, isLost, components }) =>
      words.alt(name, components.map((each) => `${each.name} ${each.note}`).join(', '), isLost),
    )
    .join('; ');
  const { name } = scenarioName(language, cell.scenario, namesIn(topology));
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="small">{words.hint}</p>
      <Picture picture={sitePlanPicture(sites, alt)} name={words.name(name)} />
      <Undrawn sites={sites} />
    </section>
  );
}

/** What the picture only counts, site by site. */
function Undrawn({ sites }: { sites: readonly PlanSite[] }) {
  const words = useWords().survivability.plan;
  const rest = sites.filter(({ more }) => more.length > 0);
  if (rest.length === 0) return null;
  return (
    <Disclosure summary={words.undrawn(rest.reduce((sum, { more }) => sum + more.length, 0))}>
      <DefinitionList
        rows={rest.map(({ name, more }) => ({
          ...{ term: name, value: more.map((each) => `${each.name} · ${each.note}`).join(', ') },
        }))}
      />
    </Disclosure>
  );
}
