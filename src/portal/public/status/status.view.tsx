import {
  isStop,
  type OutageEventId,
  type PublicFeature,
  type PublicStatusView,
} from '../../../modules/outages/index.js';
import { momentText } from '../../../shared/words/day.js';
import type { Language } from '../../../shared/words/index.js';
import { seoulDate } from '../../../shared/time.js';
import { Moment, type PageContext, renderPage, Table, useWords } from '../../layout/index.js';
import { StateTag } from '../../outages/board/state-tag.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';

const REFRESH_SECONDS = 30;

/** The page as everybody sees it: nobody's session, no form, and nothing of the event but what the function of the database gave. */
export function renderStatus(language: Language, id: OutageEventId, status: PublicStatusView, now: Date): string {
  const words = wordsIn(language).publicStatus;
  const [own, other] = language === 'ko' ? [paths.status, paths.statusEn] : [paths.statusEn, paths.status];
  const title = language === 'ko' ? status.title : (status.titleEn ?? status.title);
  const text = language === 'ko' ? status.text : (status.textEn ?? status.text);
  const changed = lastChange(status.features);
  return renderPage(
    nobody(language, own(id), now),
    {
      title,
      heading: headingOf(language, status.features),
      summary: changed === null ? title : `${title} · ${words.changed(momentText(language, changed))}`,
      ...{ pollSeconds: REFRESH_SECONDS, otherLanguage: other(id) },
    },
    <Status text={text} features={status.features} />,
  );
}

const nobody = (language: Language, path: string, now: Date): PageContext => ({
  ...{ language, path, query: '', actor: null, operator: null, csrfToken: '', answersForm: false, returned: null },
  ...{ today: seoulDate(now), notice: null, official: false },
});

function headingOf(language: Language, features: readonly PublicFeature[]): string {
  const states = features.flatMap(({ state }) => (state === null ? [] : [state]));
  const slow = states.filter((state) => state === 'degraded').length;
  return wordsIn(language).publicStatus.heading(states.filter(isStop).length, slow, states.length);
}

function lastChange(features: readonly PublicFeature[]): Date | null {
  const moments = features.flatMap(({ changedAt }) => (changedAt === null ? [] : [changedAt.getTime()]));
  return moments.length === 0 ? null : new Date(Math.max(...moments));
}

function Status({ text, features }: { text: string | null; features: readonly PublicFeature[] }) {
  const words = useWords().publicStatus;
  const live = useWords().live;
  return (
    <>
      {text !== null && <p class="text">{text}</p>}
      <p class="small">
        {words.source} {words.refreshed}
      </p>
      {[...Map.groupBy(features, ({ operator }) => operator)].map(([operator, rows]) => (
        <section key={operator}>
          <h2>{operator}</h2>
          <FeatureTable operator={operator} rows={rows} />
        </section>
      ))}
      <p class="visually-hidden" role="status" data-live-told={live.told} />
    </>
  );
}

function FeatureTable({ operator, rows }: { operator: string; rows: readonly PublicFeature[] }) {
  const words = useWords().publicStatus;
  return (
    <Table
      caption={words.caption(operator)}
      quiet
      columns={[
        {
          heading: words.feature,
          kind: 'heading',
          cell: ({ feature, service }) => (
            <>
              {feature} {service !== null && <small>{service}</small>}
            </>
          ),
        },
        { heading: words.state, cell: ({ state }) => <State state={state} /> },
        { heading: words.since, cell: ({ since }) => since !== null && <Moment at={since} /> },
        { heading: words.expectedAt, cell: ({ expectedAt }) => expectedAt !== null && <Moment at={expectedAt} /> },
        { heading: words.changedAt, cell: ({ changedAt }) => changedAt !== null && <Moment at={changedAt} /> },
      ]}
      rows={rows}
    />
  );
}

function State({ state }: Pick<PublicFeature, 'state'>) {
  return state === null ? <small>{useWords().outages.notSaid}</small> : <StateTag state={state} />;
}
