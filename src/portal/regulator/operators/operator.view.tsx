import type { SiteRow } from '../../../modules/facilities/index.js';
import type { CoverageDate, StandingCoverage } from '../../../modules/obligations/index.js';
import { formatBusinessNumber, type MeasurementView, type OperatorView } from '../../../modules/operators/index.js';
import type { OperatorId } from '../../../shared/ids.js';
import { termsIn } from '../../../shared/words/index.js';
import { CoverageDecision } from '../../coverage/coverage-decision.view.js';
import {
  Box,
  DefinitionList,
  Form,
  LinkButton,
  Moment,
  SubmitButton,
  Table,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Measurements } from './measurements.view.js';

export interface OperatorPageProps {
  readonly operator: OperatorView;
  /** The year whose coverage is shown. */
  readonly year: number;
  readonly thisYear: number;
  readonly standing: StandingCoverage;
  readonly measurements: readonly MeasurementView[];
  readonly history: readonly CoverageDate[];
  readonly sites: readonly SiteRow[];
  readonly mayDecide: boolean;
  readonly mayMeasure: boolean;
}

export function OperatorPageView(props: OperatorPageProps) {
  const { operator, year, standing, mayDecide } = props;
  const words = useWords().operators;
  return (
    <>
      <Years {...props} />
      <div class="cols side-r">
        <section>
          <h2 class="first">{words.coverage.title}</h2>
          <CoverageDecision
            standing={standing}
            undecided={words.coverage.undecidedText}
            action={mayDecide && <DecideForm operator={operator} year={year} again={standing.decision !== null} />}
          />
        </section>
        <aside class="stack">
          <Facts operator={operator} />
          <Sites operatorId={operator.id} sites={props.sites} />
          {props.history.length > 0 && <History history={props.history} />}
        </aside>
      </div>
      <Measurements {...props} />
    </>
  );
}

/** The way to what it has registered, and for those who keep the list of operators to changing its entry. */
export function OperatorActions({ id, mayKeep }: { id: OperatorId; mayKeep: boolean }) {
  const words = useWords().operators;
  return (
    <div class="bar">
      {usePage().actor?.permissions.has('register.read') === true && (
        <LinkButton href={paths.regulator.operatorRegister(id)} tone="quiet">
          {words.registered.see}
        </LinkButton>
      )}
      {mayKeep && (
        <LinkButton href={paths.regulator.operatorEdit(id)} tone="quiet">
          {words.edit}
        </LinkButton>
      )}
    </div>
  );
}

/** The years that hold anything, and this one. */
function Years({ operator, year, thisYear, measurements, history }: OperatorPageProps) {
  const words = useWords().operators;
  const known = [thisYear, year, ...[...measurements, ...history].map((row) => row.year)];
  const years = [...new Set(known)].sort((a, b) => b - a);
  return (
    <nav class="menu" aria-label={words.years}>
      {years.map((one) => (
        <a key={one} href={paths.regulator.operator(operator.id, one)} aria-current={one === year ? 'page' : undefined}>
          {words.yearOf(one)}
        </a>
      ))}
    </nav>
  );
}

function DecideForm({ operator, year, again }: { operator: OperatorView; year: number; again: boolean }) {
  const words = useWords().operators.coverage;
  return (
    <Form action={paths.regulator.operatorCoverage(operator.id, year)}>
      <SubmitButton tone={again ? 'quiet' : 'primary'}>{again ? words.decideAgain : words.decide}</SubmitButton>
    </Form>
  );
}

function Facts({ operator }: { operator: OperatorView }) {
  const terms = termsIn(usePage().language);
  const words = useWords().operators;
  const labels = terms.operatorFields;
  const flag = (value: boolean) => terms.yesNo[value ? 'yes' : 'no'];
  const agents = operator.agents.map(({ name }) => name).join(', ');
  return (
    <Box level={2} heading={words.facts}>
      <DefinitionList
        rows={[
          {
            term: labels.businessNumber,
            value: <span class="num">{formatBusinessNumber(operator.businessNumber)}</span>,
          },
          { term: labels.kinds, value: operator.kinds.map((kind) => terms.operatorKinds[kind]).join(', ') },
          { term: labels.koreanOffice, value: flag(operator.koreanOffice) },
          { term: labels.paidServices, value: flag(operator.paidServices) },
          { term: labels.publicBody, value: flag(operator.publicBody) },
          { term: labels.agents, value: agents === '' ? words.noAgents : agents },
        ]}
      />
    </Box>
  );
}

function Sites({ operatorId, sites }: { operatorId: OperatorId; sites: readonly SiteRow[] }) {
  const words = useWords().operators;
  const mayRead = usePage().actor?.permissions.has('register.read') === true;
  return (
    <Box level={2} heading={words.sites}>
      {sites.length === 0 ? (
        <p class="small">{words.noSites}</p>
      ) : (
        <ul>
          {sites.map(({ id, name, facilityName }) => (
            <li key={id}>
              {mayRead ? <a href={paths.regulator.operatorSite(operatorId, id)}>{name}</a> : name}{' '}
              {facilityName !== null && <small>{facilityName}</small>}
            </li>
          ))}
        </ul>
      )}
    </Box>
  );
}

function History({ history }: { history: readonly CoverageDate[] }) {
  const terms = termsIn(usePage().language);
  const words = useWords().operators;
  return (
    <Box level={2} heading={words.coverage.history}>
      <Table
        caption={words.coverage.historyCaption}
        quiet
        rows={history}
        columns={[
          { heading: words.years, kind: 'heading', cell: ({ year }) => year },
          {
            heading: words.coverage.date,
            cell: ({ decidedAt, decidedByName }) => (
              <>
                <Moment at={decidedAt} />
                <br />
                <small>{decidedByName}</small>
              </>
            ),
          },
          {
            heading: words.coverage.result,
            cell: ({ regimes }) =>
              regimes.length === 0 ? words.list.none : regimes.map((regime) => terms.regimesShort[regime]).join(', '),
          },
        ]}
      />
    </Box>
  );
}
