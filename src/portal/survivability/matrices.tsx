import {
  BASES,
  type Basis,
  compareOutcomes,
  isDifferent,
  matrixOf,
  matrixPicture,
  type Outcome,
  outcomesBy,
} from '../../modules/survivability/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Box, Picture, usePage, useWords } from '../layout/index.js';
import { hrefWith, type ShownCell, type ShownSimulation } from './shown.js';

interface MatricesProps {
  readonly simulation: ShownSimulation;
  readonly cell: ShownCell | null;
}

/** Services against losses, once as declared and once as proven; one picture where both are the same. */
export function Matrices({ simulation, cell }: MatricesProps) {
  const words = useWords().survivability.matrix;
  const { declared, proven } = simulation.outcomes;
  const differences = differencesBetween(declared, proven);
  const { before } = simulation;
  const noteOn = (basis: Basis) => {
    if (before !== null) return <b>{words.changes(compareOutcomes(before[basis], simulation.outcomes[basis]))}</b>;
    return basis === 'proven' && differences > 0 && words.differ(differences);
  };
  return (
    <>
      {BASES.filter((basis) => basis === 'declared' || differences > 0 || before !== null).map((basis) => (
        <Box key={basis} heading={words[basis]} level={2}>
          <p class="small">
            {words[`${basis}Text`]} {noteOn(basis)}
          </p>
          <Matrix simulation={simulation} cell={cell} basis={basis} />
        </Box>
      ))}
      {differences === 0 && <p>{words.same}</p>}
      <ul class="signs small" aria-label={words.legendLabel}>
        {words.legend.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </>
  );
}

function Matrix({ simulation, cell, basis }: MatricesProps & { basis: Basis }) {
  const { language, path } = usePage();
  const words = useWords().survivability.matrix;
  const { topology, outcomes, search, before } = simulation;
  // both pictures show the same rows and columns, so that they can be held side by side
  const part = matrixOf(language, topology, outcomes.declared);
  const of = outcomesBy(outcomes[basis]);
  const compared = before === null ? (basis === 'proven' ? outcomes.declared : null) : before[basis];
  const picture = matrixPicture({
    language,
    services: part.services,
    scenarios: part.scenarios.map((scenario) => ({
      ...scenario,
      outcomes: scenario.outcomes.flatMap(({ id }) => of(scenario.id, id) ?? []),
    })),
    target: (scenario, service) => `${hrefWith(path, search, { basis, scenario, service })}#why`,
    ...(cell?.basis === basis && { chosen: { scenario: cell.scenario.id, service: cell.service.id } }),
    ...(compared !== null && { before: outcomesBy(compared) }),
    ...(before === null && { wasWords: termsIn(language).matrixWords.wasDeclared }),
  });
  return (
    <>
      <Picture picture={picture} name={words.name(words[basis])} />
      {part.moreServices + part.moreScenarios > 0 && (
        <p class="small">{words.more(part.moreServices, part.moreScenarios)}</p>
      )}
    </>
  );
}

function differencesBetween(one: Outcome, other: Outcome): number {
  const of = outcomesBy(other);
  return one.scenarios
    .flatMap(({ id, services }) => services.map((service) => ({ service, also: of(id, service.id) })))
    .filter(({ service, also }) => also !== null && isDifferent(service, also)).length;
}
