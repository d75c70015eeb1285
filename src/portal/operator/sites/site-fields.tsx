import { type FacilityChoice, SITE_EXTENTS, SITE_USES } from '../../../modules/facilities/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Choices,
  CutNote,
  faultOf,
  type FieldFault,
  NumberField,
  optionsOf,
  Select,
  TextArea,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';

export interface SiteFieldsProps {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  readonly facilities: Shortlist<FacilityChoice>;
}

/** The fields that a new site and a changed one share. */
export function SiteFields({ typed, faults, facilities }: SiteFieldsProps) {
  const words = useWords().sites;
  const { siteExtents, siteUses } = termsIn(usePage().language);
  const at = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <>
      <TextField {...at('name')} label={words.name} maxLength={200} required />
      <Select
        {...at('facilityNumber')}
        label={words.facility}
        hint={words.facilityHint}
        placeholder={words.notListed}
        options={facilities.rows.map(({ number, name, place }) => ({
          value: number,
          label: `${number} ${name} (${place})`,
        }))}
      />
      <CutNote of={facilities} />
      <Choices {...at('extent')} label={words.extent} options={optionsOf(SITE_EXTENTS, siteExtents)} required />
      <Choices {...at('use')} label={words.use} options={optionsOf(SITE_USES, siteUses)} required />
      <TextArea {...at('groups')} label={words.groups} hint={words.groupsHint} />
      <NumberField {...at('latitude')} label={words.latitude} hint={words.coordinatesHint} step="any" />
      <NumberField {...at('longitude')} label={words.longitude} step="any" />
    </>
  );
}
