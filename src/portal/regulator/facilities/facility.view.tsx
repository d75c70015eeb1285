import type { FacilityView as Facility, Occupant } from '../../../modules/facilities/index.js';
import type { Page } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import { conflictFields, type FieldFault, Pager, StaleConflict, Table, usePage, useWords } from '../../layout/index.js';
import { groupsText } from '../../groups-text.js';
import { paths } from '../../paths.js';
import type { Rejection } from '../../visit.js';
import { FacilityForm } from './facility-form.view.js';
import { facilityLabels } from './facility-labels.js';

export interface FacilityProps {
  readonly facility: Facility;
  readonly occupants: Page<Occupant>;
  readonly mayChange: boolean;
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

export function FacilityView({ facility, occupants, mayChange, rejection, faults }: FacilityProps) {
  const words = useWords().facilities;
  const action = paths.regulator.facility(facility.number);
  const texts = textsOf(facility);
  if (rejection?.stale != null) return <Conflict facility={facility} typed={rejection.typed} />;
  return (
    <>
      <h2>{words.occupants}</h2>
      <p class="small">{words.occupantsHint}</p>
      {occupants.rows.length === 0 ? <p>{words.noOccupants}</p> : <Occupants rows={occupants.rows} />}
      <Pager next={occupants.next} />
      {mayChange && (
        <>
          <h2>{words.edit}</h2>
          <FacilityForm action={action} version={facility.version} typed={rejection?.typed ?? texts} faults={faults} />
        </>
      )}
    </>
  );
}

function Occupants({ rows }: { rows: readonly Occupant[] }) {
  const { facilities: words, sites } = useWords();
  const { siteExtents, siteUses } = termsIn(usePage().language);
  return (
    <Table
      caption={words.occupants}
      quiet
      columns={[
        { heading: words.operator, kind: 'heading', cell: ({ operatorName }) => operatorName },
        { heading: words.site, cell: ({ name, code }) => `${name} (${code})` },
        { heading: sites.extent, cell: ({ extent }) => (extent === null ? sites.open : siteExtents[extent]) },
        { heading: sites.use, cell: ({ use }) => (use === null ? sites.open : siteUses[use]) },
      ]}
      rows={rows}
    />
  );
}

function textsOf({ name, place, groups, latitude, longitude }: Facility): Readonly<Record<string, string>> {
  return {
    ...{ name, place, groups: groupsText(groups) },
    ...{ latitude: latitude?.toString() ?? '', longitude: longitude?.toString() ?? '' },
  };
}

function Conflict({ facility, typed }: { facility: Facility; typed: Readonly<Record<string, string>> }) {
  const current = textsOf(facility);
  return (
    <StaleConflict
      action={paths.regulator.facility(facility.number)}
      currentVersion={facility.version}
      currentHref={paths.regulator.facility(facility.number)}
      fields={conflictFields(facilityLabels(useWords()), typed, current)}
    />
  );
}
