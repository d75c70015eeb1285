import {
  BASES,
  compareOutcomes,
  isDifferent,
  matrixOf,
  matrixPicture,
  type Outcome,
  outcomesBy,
} from '../../modules/survivability/index.js';
import { Box, Picture, usePage, useWords } from '../layout/index.js';
import { hrefWith, type ShownCell, type ShownSimulation } from './shown.js';

interface MatrixProps {
  readonly simulation: ShownSimulation;
  readonly cell: ShownCell | null;
}

/** Services against losses as declared, and in each cell what is so otherwise where only proven takeovers count. */
export function Matrix({ simulation, cell }: MatrixProps) {
  const words = useWords().survivability.matrix;
  const { declared, proven } = simulation.part.outcomes;
  return (
    <Box heading={words.title} level={2}>
      <p class="small">
        {words.text} <b>{words.differ(differencesBetween(declared, proven))}</b>
      </p>
      <Changes simulation={simulation} />
      <div class="signed">
        <MatrixFigure simulation={simulation} cell={cell} />
        <ul class="signs small" aria-label={words.legendLabel}>
          {[...words.legend, ...(simulation.before === null ? [] : [words.planned])].map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
    </Box>
  );
}

/** What a plan changes, on each basis. */
function Changes({ simulation: { before, outcomes } }: Pick<MatrixProps, 'simulation'>) {
  const words = useWords().survivability.matrix;
  if (before === null) return null;
  return (
    <ul>
      {BASES.map((basis) => (
        <li key={basis}>
          <b>{words[basis]}</b>: {words.changes(compareOutcomes(before[basis], outcomes[basis]))}
        </li>
      ))}
    </ul>
  );
}

function MatrixFigure({ simulation, cell }: MatrixProps) {
  const { language, path } = usePage();
  const words = useWords().survivability.matrix;
  const { search, before, part } = simulation;
  const { topology, outcomes } = part;
  const { services, scenarios, moreServices, moreScenarios } = matrixOf(language, topology, outcomes.declared);
  const picture = matrixPicture({
    ...{ language, services, scenarios },
    target: (scenario, service, basis) => `${hrefWith(path, search, { basis, scenario, service })}#why`,
    ...(cell !== null && { chosen: { basis: cell.basis, scenario: cell.scenario.id, service: cell.service.id } }),
    ...(before !== null && { before: outcomesBy(before.declared) }),
    proven: { now: outcomesBy(outcomes.proven), ...(before !== null && { before: outcomesBy(before.proven) }) },
  });
  return (
    <div>
      <Picture picture={picture} name={words.name} />
      {moreServices + moreScenarios > 0 && <p class="small">{words.more(moreServices, moreScenarios)}</p>}
    </div>
  );
}

function differencesBetween(one: Outcome, other: Outcome): number {
  const of = outcomesBy(other);
  return one.scenarios
    .flatMap(({ id, services }) => services.map((service) => ({ service, also: of(id, service.id) })))
    .filter(({ service, also }) => also !== null && isDifferent(service, also)).length;
}
