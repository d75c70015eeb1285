import {
  chainPicture,
  heldBySameCause,
  type HeldTakeover,
  isRecent,
  namesIn,
  reasonOf,
  scenarioName,
  timelineOf,
  timelinePicture,
  wordsOf,
} from '../../modules/survivability/index.js';
import { dayText } from '../../shared/words/day.js';
import { durationIn } from '../../shared/words/index.js';
import { Day, Picture, Table, Tag, usePage, useWords } from '../layout/index.js';
import { hrefWith, type ShownCell, type ShownSimulation } from './shown.js';

interface WhyProps {
  readonly simulation: ShownSimulation;
  readonly cell: ShownCell;
}

/** One cell of the matrix: what happens, why, and how it comes back. */
export function WhySection({ simulation, cell }: WhyProps) {
  const { language, path } = usePage();
  const { why: words, matrix } = useWords().survivability;
  const { topology, search } = simulation;
  const { outcome, service, scenario, basis } = cell;
  const names = namesIn(topology);
  const other = basis === 'declared' ? 'proven' : 'declared';
  const said = wordsOf(language, outcome, service.objective?.recoveryMinutes ?? null).join(', ');
  return (
    <section id="why">
      <h2>{words.title(scenarioName(language, scenario, names).name, service.name)}</h2>
      <p>
        <b>{`${matrix[basis]}: ${said}. `}</b>
        {outcome.chain.length === 0 ? words.fine : reasonOf(language, outcome.chain, names)}{' '}
        <a href={`${hrefWith(path, search, { basis: other, scenario: scenario.id, service: service.id })}#why`}>
          {words.otherBasis(matrix[other])}
        </a>
      </p>
      {outcome.chain.length > 0 && (
        <Picture picture={chainPicture(language, service.name, outcome.chain, names)} name={words.chain} />
      )}
      <SameCause simulation={simulation} cell={cell} />
      <Recovery simulation={simulation} cell={cell} />
    </section>
  );
}

function SameCause({ simulation: { topology, asOf }, cell }: WhyProps) {
  const { language } = usePage();
  const words = useWords().survivability.why;
  const names = namesIn(topology);
  const held = heldBySameCause(topology, cell.outcome.chain, cell.detail);
  const cause = cell.outcome.chain.at(-1);
  if (held.length === 0 || cause === undefined) return null;
  const drill = ({ takeover: { lastDrill } }: HeldTakeover) =>
    lastDrill === undefined ? (
      <Tag tone="bad">{words.noDrill}</Tag>
    ) : isRecent(lastDrill, asOf) ? (
      <Day on={lastDrill.date} />
    ) : (
      <Tag tone="warn">{dayText(language, lastDrill.date)}</Tag>
    );
  return (
    <>
      <h3>{words.sameCause(names.component(cause.component))}</h3>
      <Table
        caption={words.sameCause(names.component(cause.component))}
        quiet
        columns={[
          { heading: words.component, kind: 'heading', cell: ({ component }) => component.name },
          { heading: words.standby, cell: ({ placement }) => names.site(placement.site) },
          { heading: words.takeover, kind: 'number', cell: ({ takeover }) => durationIn(language, takeover.minutes) },
          { heading: words.drill, cell: drill },
        ]}
        rows={held}
      />
    </>
  );
}

function Recovery({ simulation: { topology }, cell: { service, outcome, detail } }: WhyProps) {
  const { language } = usePage();
  const words = useWords().survivability.why;
  const timeline = timelineOf(language, topology, service, outcome, detail);
  return (
    <>
      <h3>{words.recovery}</h3>
      {timeline.rows.length === 0 ? (
        <p class="small">{words.noneAffected}</p>
      ) : (
        <>
          {timeline.marks.length > 0 && <p class="small">{words.recoveryHint}</p>}
          <Picture picture={timelinePicture(timeline)} name={words.recovery} />
        </>
      )}
    </>
  );
}
