import type { Words } from '../../words/index.js';

/** What the fields of a building are called, by name. */
export const facilityLabels = ({ facilities: words, sites }: Words) => ({
  name: words.name,
  place: words.place,
  groups: sites.groups,
  latitude: sites.latitude,
  longitude: sites.longitude,
});
