import {
  isDifferent,
  namesIn,
  outcomesBy,
  reasonOf,
  scenarioName,
  type ServiceOutcome,
  withoutBuilding,
  wordsOf,
} from '../../modules/survivability/index.js';
import { amountText } from '../../shared/words/quantity.js';
import { durationIn, fill, termsIn } from '../../shared/words/index.js';
import { Disclosure, Pager, Table, usePage, useWords } from '../layout/index.js';
import { hrefWith, type OutcomeRow, rowsOf, type ShownSimulation } from './shown.js';

const ROWS = 50;

/** All that the pictures show, and more, in words: every loss and every service. */
export function OutcomeTable({ simulation }: { simulation: ShownSimulation }) {
  const { language, path } = usePage();
  const words = useWords().survivability.table;
  const { topology, search, before, part } = simulation;
  const names = namesIn(topology);
  const all = rowsOf(part);
  const from = search.after ?? 0;
  const rows = all.slice(from, from + ROWS);
  const shown = useOutcomeTexts();
  const was = before === null ? null : { declared: outcomesBy(before.declared), proven: outcomesBy(before.proven) };
  const link = ({ scenario, service }: OutcomeRow) => (
    <a href={`${hrefWith(path, search, { basis: 'declared', scenario: scenario.id, service: service.id })}#why`}>
      {service.name}
    </a>
  );
  return (
    <Disclosure summary={words.title} open={search.after !== null}>
      <Table
        caption={words.caption(all.length)}
        columns={[
          { heading: words.service, kind: 'heading', cell: link },
          {
            heading: words.scenario,
            cell: ({ scenario }) => {
              const { name, note } = scenarioName(language, withoutBuilding(scenario), names);
              return `${name} ${note}`;
            },
          },
          ...(was === null
            ? []
            : [
                {
                  heading: words.before,
                  cell: ({ scenario, service }: OutcomeRow) => {
                    const outcome = was.declared(scenario.id, service.id);
                    return outcome === null ? words.noBefore : wordsOf(language, outcome, null).join(', ');
                  },
                },
              ]),
          {
            heading: words.state,
            cell: ({ declared }) => <span class="num">{termsIn(language).serviceStates[declared.state]}</span>,
          },
          { heading: words.recovery, cell: ({ declared }) => <span class="num">{shown.recovery(declared)}</span> },
          { heading: words.level, kind: 'number', cell: ({ declared }) => shown.level(declared) },
          { heading: words.dataLoss, kind: 'number', cell: ({ declared }) => shown.dataLoss(declared) },
          { heading: words.objective, cell: ({ declared }) => shown.objective(declared) },
          {
            heading: words.proven,
            cell: ({ declared, proven, service, scenario }) => {
              const outcome = isDifferent(declared, proven)
                ? wordsOf(language, proven, service.objective?.recoveryMinutes ?? null).join(', ')
                : words.same;
              const earlier = was?.proven(scenario.id, service.id) ?? null;
              if (earlier === null || !isDifferent(earlier, proven)) return outcome;
              return words.instead(outcome, wordsOf(language, earlier, null).join(', '));
            },
          },
          { heading: words.reason, cell: ({ declared }) => reasonOf(language, declared.chain, names) },
        ]}
        rows={rows}
      />
      <Pager next={from + ROWS < all.length ? String(from + ROWS) : null} />
    </Disclosure>
  );
}

function useOutcomeTexts() {
  const { language } = usePage();
  const words = useWords().survivability.table;
  const { matrixWords } = termsIn(language);
  return {
    recovery: ({ recoveryMinutes }: ServiceOutcome): string =>
      recoveryMinutes === null
        ? words.never
        : recoveryMinutes === 0
          ? words.at0
          : durationIn(language, recoveryMinutes),
    level: ({ levelPercent, finalLevelPercent }: ServiceOutcome): string =>
      levelPercent === finalLevelPercent
        ? `${levelPercent}%`
        : [
            fill(matrixWords.atFirst, { percent: levelPercent }),
            fill(matrixWords.upTo, { percent: finalLevelPercent }),
          ].join(', '),
    dataLoss: ({ dataLossSeconds }: ServiceOutcome): string =>
      dataLossSeconds === null
        ? words.allData
        : dataLossSeconds === 0
          ? words.noData
          : amountText(language, dataLossSeconds, 'seconds'),
    objective: ({ objectiveMet: { recovery, data } }: ServiceOutcome): string => {
      if (recovery === null && data === null) return words.noObjective;
      const missed = [
        ...(recovery === false ? [words.missedRecovery] : []),
        ...(data === false ? [words.missedData] : []),
      ];
      return missed.length === 0 ? words.met : missed.join(', ');
    },
  };
}
