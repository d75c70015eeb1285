import type { facilities as ko } from '../ko/facilities.js';

export const facilities: typeof ko = {
  title: 'Facilities',
  heading: 'Public list of facilities',
  summary: 'Buildings that belong to no operator. Every operator sees number, name and place.',
  caption: 'List of facilities',
  search: 'Number, name or place',
  searchSubmit: 'Search',
  emptyTitle: 'No facility fits',
  add: 'Add a facility',
  number: 'Number',
  numberHint: 'Cannot be changed later. For example F-0001',
  name: 'Name',
  place: 'Place',
  edit: 'Change the facility',
  occupants: 'Operators in this facility',
  occupantsHint: 'Seen by the inspecting authorities alone.',
  noOccupants: 'No operator has registered this facility.',
  operator: 'Operator',
  site: 'Data centre',
};
