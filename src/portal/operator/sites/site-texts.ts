import type { Groups, SiteExtent, SiteUse } from '../../../modules/facilities/index.js';
import { groupsText } from '../../groups-text.js';

interface SiteFacts {
  readonly name: string;
  readonly facilityNumber: string | null;
  readonly extent: SiteExtent | null;
  readonly use: SiteUse | null;
  readonly groups: Groups;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The facts of a site as the texts of a form. */
export function siteTexts(site: SiteFacts): Readonly<Record<string, string>> {
  return {
    name: site.name,
    facilityNumber: site.facilityNumber ?? '',
    extent: site.extent ?? '',
    use: site.use ?? '',
    groups: groupsText(site.groups),
    latitude: site.latitude?.toString() ?? '',
    longitude: site.longitude?.toString() ?? '',
  };
}
