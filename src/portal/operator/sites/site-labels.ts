import type { Words } from '../../words/index.js';

/** What the fields of a registered site are called, by name. */
export const siteLabels = ({ sites: words }: Words) => ({
  name: words.name,
  facilityNumber: words.facility,
  extent: words.extent,
  use: words.use,
  groups: words.groups,
  latitude: words.latitude,
  longitude: words.longitude,
});
