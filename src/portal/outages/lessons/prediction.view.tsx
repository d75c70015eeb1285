import {
  type ComparedRow,
  type Difference,
  type Prediction,
  type PredictionBar,
  predictionPicture,
  type SoundBasis,
  TOLERANCE,
} from '../../../modules/outages/index.js';
import {
  type ChainStep,
  ENGINE_VERSION,
  namesIn,
  reasonOf,
  type ServiceStateName,
  type TopologyNames,
} from '../../../modules/survivability/index.js';
import { dayOfText, momentText } from '../../../shared/words/day.js';
import { durationIn, type Language, termsIn } from '../../../shared/words/index.js';
import { Picture, Table, Tag, type Tone, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';
import { LossCauses } from './loss-causes.view.js';
import { StateTag } from '../board/state-tag.js';

export interface PredictionProps {
  readonly basis: SoundBasis;
  readonly prediction: Prediction;
  /** True where components lead to their pages in the register. */
  readonly links: boolean;
}

/** More than anybody reads through; the rest is counted. */
const SHOWN = 500;
const DRAWN = 30;

/** What the register let expect beside what happened: the picture, the table with reasons, the causes. */
export function PredictionView(props: PredictionProps) {
  const { prediction } = props;
  const words = useWords().lessons.prediction;
  const drawn = prediction.rows.filter(({ service }) => service !== null);
  const { language } = usePage();
  return (
    <>
      {drawn.length > 0 && (
        <>
          <h2>{words.picture}</h2>
          <Picture
            picture={predictionPicture(
              language,
              drawn.slice(0, DRAWN).map((row) => barOf(row)),
            )}
            name={words.picture}
          />
          {drawn.length > DRAWN && <p class="small">{words.drawn(DRAWN)}</p>}
        </>
      )}
      <h2>{words.caption}</h2>
      <Method {...props} />
      <ComparedTable {...props} />
      {prediction.rows.length > SHOWN && <p class="small">{words.more(prediction.rows.length - SHOWN)}</p>}
      <LossCauses {...props} />
    </>
  );
}

const nameOf = ({ feature, service }: ComparedRow): string => {
  if (feature === null) return service?.name ?? '';
  return feature.serviceName === null ? feature.name : `${feature.serviceName} ${feature.name}`;
};

const barOf = (row: ComparedRow): PredictionBar => ({
  name: nameOf(row),
  predicted: row.predicted && { state: row.predicted.state, minutes: row.predicted.recoveryMinutes },
  actual:
    row.actual.worst === null
      ? null
      : {
          ...{ worst: row.actual.worst, isBack: row.actual.backMinutes !== null },
          minutes: row.actual.backMinutes ?? row.actual.soFarMinutes,
        },
});

/** From what it was predicted, and how the two are held against each other. */
export function sourceText(language: Language, basis: SoundBasis): string {
  const words = wordsIn(language).lessons.prediction;
  const { register, isLater, outage, lost, lostFrom } = basis;
  const day = dayOfText(language, register.savedAt);
  const sites = lost.map(namesIn(register.document).site).join(', ');
  const lostText =
    outage.exercise !== null ? words.assumed : lostFrom === 'building' ? words.lostByBuilding : words.lost;
  const computed = [lostText(sites), words.engine(ENGINE_VERSION)];
  if (isLater) {
    const started = dayOfText(language, outage.startedAt);
    return `${words.sourceLater(started, register.number, day)} ${computed.join(' · ')}`;
  }
  return [words.sourceThen(register.number, day), ...computed].join(' · ');
}

function Method({ basis: { outage, siteBackAt, now, unknownSites }, prediction: { rows } }: PredictionProps) {
  const unregistered = rows.filter(({ difference }) => difference === 'unregistered').length;
  const { language } = usePage();
  const words = useWords().lessons.prediction;
  const sentences = [
    words.asOf(momentText(language, now)),
    words.tolerance(TOLERANCE.minutes, `${TOLERANCE.part * 100}%`),
    siteBackAt === null
      ? words.siteNotBack
      : (outage.exercise === null ? words.siteBack : words.exerciseBack)(momentText(language, siteBackAt)),
    ...(unregistered === 0 ? [] : [words.unregistered(unregistered)]),
    ...(unknownSites.length === 0 ? [] : [words.unknownSites(unknownSites.join(', '))]),
  ];
  return <p class="small">{sentences.join(' ')}</p>;
}

function ComparedTable({ basis, prediction, links }: PredictionProps) {
  const words = useWords().lessons.prediction;
  const names = namesIn(basis.register.document);
  return (
    <Table
      caption={words.caption}
      quiet
      columns={[
        { heading: words.feature, kind: 'heading', cell: (row) => <Feature row={row} /> },
        { heading: words.predicted, cell: (row) => <PredictedCell row={row} /> },
        { heading: words.actual, cell: (row) => <ActualCell row={row} /> },
        { heading: words.difference, cell: ({ difference }) => <DifferenceTag difference={difference} /> },
        {
          heading: words.reason,
          cell: ({ predicted, difference }) =>
            predicted?.state === 'uninterrupted' && difference === 'worse' ? (
              <div class="sentence">
                <small>{words.noLink}</small>
              </div>
            ) : (
              predicted !== null && <Reason chain={predicted.chain} names={names} links={links} />
            ),
        },
      ]}
      rows={prediction.rows.slice(0, SHOWN)}
    />
  );
}

/** The sentence, and below it the chain of components from the one that runs last to what lies at the bottom. */
function Reason({ chain, names, links }: ReasonProps) {
  const { language } = usePage();
  return (
    <div class="sentence">
      <small>
        {reasonOf(language, chain, names)}
        {chain.length > 0 && <br />}
        {chain.map(({ component }, at) => (
          <>
            {at > 0 && ' → '}
            {links ? (
              <a href={paths.operator.component(component)}>{names.component(component)}</a>
            ) : (
              names.component(component)
            )}
          </>
        ))}
      </small>
    </div>
  );
}

interface ReasonProps {
  readonly chain: readonly ChainStep[];
  readonly names: TopologyNames;
  readonly links: boolean;
}

function Feature({ row: { feature, service, byService } }: { row: ComparedRow }) {
  const { prediction: words } = useWords().lessons;
  if (feature === null)
    return (
      <>
        {service?.name} <Tag tone="warn">{words.unreported}</Tag>
      </>
    );
  return (
    <>
      {feature.name} {feature.serviceName !== null && <small>{feature.serviceName}</small>}{' '}
      {byService && <Tag>{words.byService}</Tag>}
    </>
  );
}

function PredictedCell({ row: { predicted } }: { row: ComparedRow }) {
  const { language } = usePage();
  const words = useWords().lessons.prediction;
  if (predicted === null) return null;
  const { serviceStates } = termsIn(language);
  const { state, recoveryMinutes, levelPercent } = predicted;
  const isTimed = recoveryMinutes !== null && recoveryMinutes > 0;
  return (
    <>
      <Tag tone={PREDICTED[state]}>{serviceStates[state]}</Tag>{' '}
      <small class="num">
        {isTimed && words.backAfter(durationIn(language, recoveryMinutes))}
        {state === 'degraded' && ` ${levelPercent}%`}
      </small>
    </>
  );
}

function ActualCell({ row: { actual } }: { row: ComparedRow }) {
  const { language } = usePage();
  const { prediction } = useWords().lessons;
  if (actual.worst === null) return <small>{prediction.unreported}</small>;
  const { worst, backMinutes, soFarMinutes } = actual;
  const said =
    backMinutes === null
      ? prediction.notBack(durationIn(language, soFarMinutes))
      : prediction.backAfter(durationIn(language, backMinutes));
  return (
    <>
      <StateTag state={worst} /> {backMinutes !== 0 && <small class="num">{said}</small>}
    </>
  );
}

const PREDICTED: Readonly<Record<ServiceStateName, Tone>> = {
  uninterrupted: 'ok',
  degraded: 'warn',
  interrupted: 'blue',
  lost: 'bad',
};

const TONES: Readonly<Record<Difference, Tone>> = {
  'as-predicted': 'ok',
  better: 'blue',
  worse: 'bad',
  'not-reported': 'warn',
  unregistered: 'warn',
  open: 'plain',
};

function DifferenceTag({ difference }: { difference: Difference }) {
  return <Tag tone={TONES[difference]}>{termsIn(usePage().language).predictionDifferences[difference]}</Tag>;
}
