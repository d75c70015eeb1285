import type { SitePageView, SiteYearView } from '../../modules/facilities/index.js';
import { termsIn } from '../../shared/words/index.js';
import { amountText, type AmountUnit } from '../../shared/words/quantity.js';
import { DefinitionList, Table, Tag, usePage, useWords } from '../layout/index.js';
import { groupsText } from '../groups-text.js';
import { paths } from '../paths.js';
import { Measures } from './measures.view.js';

export interface SiteProps {
  readonly site: SitePageView;
  readonly mayWrite: boolean;
  /** The year that it is. */
  readonly year: number;
}

export function SiteView(props: SiteProps) {
  const { site } = props;
  const words = useWords().sites;
  return (
    <>
      {site.use === null && (
        <p class="small">
          <Tag tone="warn">{words.open}</Tag> {words.openHint}
        </p>
      )}
      <Facts site={site} />
      <h2>{words.figures}</h2>
      <Years {...props} />
      <h2>{words.measures}</h2>
      <Measures site={site} mayWrite={props.mayWrite} />
    </>
  );
}

function Facts({ site }: { site: SitePageView }) {
  const words = useWords().sites;
  const { siteExtents, siteUses } = termsIn(usePage().language);
  const building =
    site.facilityNumber === null
      ? words.notListed
      : `${site.facilityName ?? ''} (${site.facilityNumber}, ${site.facilityPlace ?? ''})`;
  const groups = groupsText(site.groups);
  return (
    <DefinitionList
      rows={[
        { term: words.code, value: <code>{site.code}</code> },
        { term: words.facility, value: building },
        { term: words.extent, value: site.extent === null ? words.open : siteExtents[site.extent] },
        { term: words.use, value: site.use === null ? words.open : siteUses[site.use] },
        { term: words.groups, value: groups === '' ? words.none : <span class="text">{groups}</span> },
        {
          term: words.coordinates,
          value: site.latitude === null ? words.none : `${site.latitude}, ${site.longitude ?? ''}`,
        },
      ]}
    />
  );
}

function Years({ site, mayWrite, year }: SiteProps) {
  const words = useWords().sites;
  const missing = [year + 1, year].filter((each) => !site.years.some((row) => row.year === each));
  return (
    <>
      {site.years.length === 0 ? <p class="small">{words.noYears}</p> : <YearTable site={site} mayWrite={mayWrite} />}
      {mayWrite && (
        <p class="bar">
          {missing.map((each) => (
            <a key={each} href={paths.operator.siteYear(site.id, each)}>
              {words.addYear(each)}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function YearTable({ site, mayWrite }: Pick<SiteProps, 'site' | 'mayWrite'>) {
  const words = useWords().sites;
  const { language } = usePage();
  const shown = (value: number | null, unit: AmountUnit) =>
    value === null ? words.notGiven : amountText(language, value, unit);
  const edit = ({ year }: SiteYearView) => (
    <a href={paths.operator.siteYear(site.id, year)} aria-label={words.editYear(year)}>
      {words.edit}
    </a>
  );
  return (
    <Table
      caption={words.figures}
      quiet
      columns={[
        { heading: words.year, kind: 'heading', cell: (row) => row.year },
        {
          heading: words.floorArea,
          kind: 'number',
          cell: (row) => shown(row.floorAreaSquareMetres, 'square-metres'),
        },
        { heading: words.receiving, kind: 'number', cell: (row) => shown(row.receivingKilowatts, 'kilowatts') },
        ...(mayWrite ? [{ heading: words.edit, cell: edit }] : []),
      ]}
      rows={site.years}
    />
  );
}
