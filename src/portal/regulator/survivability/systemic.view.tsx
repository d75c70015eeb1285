import {
  BASES,
  type Basis,
  inHours,
  JOINT_LOSS_KINDS,
  lossName,
  otherLossNames,
  type PlacedLoss,
  type SystemicChoices,
} from '../../../modules/survivability/index.js';
import type { TaskProgress } from '../../../platform/threads/thread-pool.service.js';
import type { Page } from '../../../shared/pagination.js';
import { numberText } from '../../../shared/words/quantity.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  EmptyState,
  Form,
  LinkButton,
  optionsOf,
  Pager,
  ProgressBar,
  SearchForm,
  Select,
  SubmitButton,
  Table,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { SystemicSearch } from './systemic.search.js';

export interface SystemicListProps {
  readonly page: Page<PlacedLoss>;
  readonly choices: SystemicChoices;
  readonly search: SystemicSearch;
  readonly basis: Basis;
}

/** The losses by what they do to users, with whom they take. */
export function SystemicListView({ page, choices, search, basis }: SystemicListProps) {
  const words = useWords().systemic;
  return (
    <>
      <p class="small">{words.sum}</p>
      <p class="small">{words.disclaimer}</p>
      <Filters choices={choices} search={search} basis={basis} />
      {page.rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <Losses rows={page.rows} basis={basis} />
      )}
      <Pager next={page.next} />
    </>
  );
}

function Filters({ choices, search, basis }: Omit<SystemicListProps, 'page'>) {
  const words = useWords().systemic;
  const { bases } = termsIn(usePage().language);
  const values = (list: readonly string[]) => list.map((value) => ({ value, label: value }));
  const select = (name: 'region' | 'provider' | 'substation', list: readonly string[]) => (
    <Select name={name} label={words[name]} value={search[name] ?? ''} options={values(list)} placeholder={words.all} />
  );
  return (
    <SearchForm action={paths.regulator.systemic} label={words.filter} submit={words.submit} columns="four">
      <Select
        name="kind"
        label={words.kind}
        value={search.kind ?? ''}
        options={optionsOf(JOINT_LOSS_KINDS, words.kinds)}
        placeholder={words.all}
      />
      {select('region', choices.regions)}
      {select('provider', choices.providers)}
      {select('substation', choices.substations)}
      <Select name="basis" label={words.basis} value={basis} options={optionsOf(BASES, bases)} placeholder={false} />
    </SearchForm>
  );
}

function Losses({ rows, basis }: { rows: readonly PlacedLoss[]; basis: Basis }) {
  const { language } = usePage();
  const words = useWords().systemic;
  const services = ({ operators }: PlacedLoss, isSlow: boolean) =>
    operators.flatMap((each) => each.services.filter(({ state }) => (state === 'degraded') === isSlow)).length;
  return (
    <Table
      caption={words.caption}
      quiet
      columns={[
        { heading: words.rank, kind: 'number', cell: ({ rank }) => rank },
        {
          heading: words.loss,
          kind: 'heading',
          cell: (loss) => (
            <>
              <a href={paths.regulator.jointLoss(loss.id, basis)}>{lossName(language, loss)}</a>
              {loss.alsoKnownAs.length > 0 && <small>{` = ${otherLossNames(language, loss).join(', ')}`}</small>}
            </>
          ),
        },
        { heading: words.kind, cell: ({ kind }) => <span class="num">{words.kinds[kind]}</span> },
        { heading: words.place, cell: ({ buildings }) => [...new Set(buildings.map(({ place }) => place))].join(', ') },
        { heading: words.operators, cell: (loss) => <Operators loss={loss} /> },
        { heading: words.stopped, kind: 'number', cell: (loss) => services(loss, false) },
        { heading: words.degraded, kind: 'number', cell: (loss) => services(loss, true) },
        { heading: words.userHours, kind: 'number', cell: (loss) => numberText(inHours(loss.userMinutes.stopped)) },
        {
          heading: words.degradedHours,
          kind: 'number',
          cell: (loss) => numberText(inHours(loss.userMinutes.degraded)),
        },
      ]}
      rows={rows}
    />
  );
}

const NAMED = 3;

function Operators({ loss: { operators } }: { loss: PlacedLoss }) {
  const words = useWords().systemic;
  const shown = operators.slice(0, NAMED).map(({ operatorName }) => operatorName).join(', '); // prettier-ignore
  return <>{operators.length > NAMED ? words.more(shown, operators.length - NAMED) : shown}</>;
}

/** How far the calculation has come, and the way back to it. */
export function SystemicProgress({ progress, href }: { progress: TaskProgress; href: string }) {
  const { systemic: words, survivability } = useWords();
  const { cancel } = survivability.progress;
  const label = words.progress(progress.done, progress.of);
  return (
    <>
      <p role="status">{label}</p>
      <ProgressBar done={progress.done} total={progress.of} label={words.progressTitle} />
      <p>{words.progressText}</p>
      <Form action={paths.regulator.systemicCancellation} hidden={{ back: href }}>
        <div class="bar">
          <LinkButton href={href}>{words.again}</LinkButton>
          <SubmitButton tone="quiet">{cancel}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
