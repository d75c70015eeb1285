import {
  type Measure,
  type Occasion,
  OCCASIONS,
  type OutageFilter,
  statisticsPicture,
  TIME_BANDS,
  type TimeBand,
  type YearRow,
} from '../../../modules/outages/index.js';
import type { OperatorId } from '../../../shared/ids.js';
import type { Picture as Scene, Tone } from '../../../shared/picture.js';
import { termsIn } from '../../../shared/words/index.js';
import { Picture, usePage, useWords } from '../../layout/index.js';

/** The address of the list behind a number. */
export type RowsOf = (filter: OutageFilter & { readonly operator?: OperatorId | null }) => string;

interface DrawnProps {
  readonly years: readonly YearRow[];
  readonly rowsOf: RowsOf;
}

const BAND_TONES: Readonly<Record<TimeBand, Tone>> = {
  'within-10': 'good',
  'within-30': 'accent',
  'within-120': 'warning',
  'within-day': 'mild',
  'over-day': 'bad',
  none: 'paper',
};

/** The outages of each year by the time that something took. */
export function BandPicture({ measure, years, rowsOf }: DrawnProps & { readonly measure: Measure }) {
  const { language } = usePage();
  const names = termsIn(language).timeBands[measure];
  const title = useWords().outageStatistics.drawn[measure];
  const kinds = TIME_BANDS.map((value) => ({
    ...{ value, name: names[value], tone: BAND_TONES[value], isOpen: value === 'none' },
  }));
  const picture = statisticsPicture<TimeBand>({
    ...{ language, kinds, years: years.map(({ year, bands }) => ({ year, counts: bands[measure] })) },
    target: (year, band) => rowsOf({ from: year, to: year, [measure]: band }),
  });
  return <Drawn title={title} picture={picture} />;
}

type Reason = Occasion | 'unknown';

const REASON_TONES: Readonly<Record<Reason, Tone>> = {
  unforeseen: 'warning',
  'important-facility': 'bad',
  'carrier-line': 'accent',
  'cloud-service': 'mild',
  other: 'good',
  unknown: 'paper',
};

/** The outages of each year by the kind of their reason. */
export function OccasionPicture({ years, rowsOf }: DrawnProps) {
  const { language } = usePage();
  const { occasionsShort } = termsIn(language);
  const words = useWords().outageStatistics;
  const kinds = ([...OCCASIONS, 'unknown'] as const).map((value) => ({
    ...{ value, tone: REASON_TONES[value], isOpen: value === 'unknown' },
    name: value === 'unknown' ? words.unknownOccasion : occasionsShort[value],
  }));
  const picture = statisticsPicture<Reason>({
    ...{ language, kinds, years: years.map(({ year, occasions }) => ({ year, counts: occasions })) },
    target: (year, occasion) => rowsOf({ from: year, to: year, occasion }),
  });
  return <Drawn title={words.drawn.occasion} picture={picture} />;
}

function Drawn({ title, picture }: { readonly title: string; readonly picture: Scene }) {
  return (
    <>
      <h3>{title}</h3>
      <Picture name={title} picture={picture} />
    </>
  );
}
