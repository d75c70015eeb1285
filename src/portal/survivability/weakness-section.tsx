import { namesIn, scenarioName, type Weakness, WEAKNESS_CODES } from '../../modules/survivability/index.js';
import type { Topology } from '../../modules/topology/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Table, usePage, useWords } from '../layout/index.js';
import type { ShownSimulation } from './shown.js';

/** More of one kind than anybody reads through; the rest is counted. */
const SHOWN = 12;

/** What the simulation found weak, by kind. */
export function WeaknessSection({ simulation: { topology, outcomes } }: { simulation: ShownSimulation }) {
  const { language } = usePage();
  const words = useWords().survivability.weaknesses;
  const { weaknesses } = outcomes.declared;
  const kinds = WEAKNESS_CODES.map((code) => ({
    code,
    found: weaknesses.filter((weakness) => weakness.code === code),
  })).filter(({ found }) => found.length > 0);
  return (
    <section>
      <h2>{words.title(weaknesses.length)}</h2>
      <p class="small">{words.basis}</p>
      {kinds.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={words.caption}
          quiet
          columns={[
            { heading: words.what, kind: 'heading', cell: ({ code }) => termsIn(language).weaknesses[code] },
            { heading: words.count, kind: 'number', cell: ({ found }) => found.length },
            { heading: words.where, cell: ({ found }) => <Places found={found} topology={topology} /> },
          ]}
          rows={kinds}
        />
      )}
    </section>
  );
}

function Places({ found, topology }: { found: readonly Weakness[]; topology: Topology }) {
  const { language } = usePage();
  const words = useWords().survivability.weaknesses;
  const names = namesIn(topology);
  const textOf = ({ service, component, need, cycle, scenario, sites }: Weakness): string => {
    const [what] = [
      cycle?.map(names.component).join(' → '),
      service === undefined ? undefined : names.service(service),
      component === undefined ? undefined : names.component(component),
    ].filter((text) => text !== undefined);
    const where =
      scenario === null
        ? sites.map(names.site).join(', ')
        : scenarioName(language, { id: scenario, alsoKnownAs: [] }, names).name;
    const notes = [where, ...(need === undefined ? [] : [words.need(names.component(need))])].filter(
      (text) => text !== '',
    );
    return notes.length === 0 ? (what ?? '') : `${what ?? ''} (${notes.join(' · ')})`;
  };
  const shown = found.slice(0, SHOWN).map(textOf).join(', ');
  return <>{found.length > SHOWN ? `${shown} ${words.more(found.length - SHOWN)}` : shown}</>;
}
