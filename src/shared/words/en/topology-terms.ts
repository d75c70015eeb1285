import type * as ko from '../ko/topology-terms.js';

export const layers: typeof ko.layers = {
  application: 'Application',
  platform: 'Platform',
  operations: 'Operations tools',
  data: 'Data',
  network: 'Network',
};

export const placementRoles: typeof ko.placementRoles = {
  active: 'Active',
  standby: 'Standby',
  backup: 'Backup',
};

export const drillScopes: typeof ko.drillScopes = {
  component: 'Component',
  service: 'Service',
  site: 'Whole data centre',
};

export const usersNotCounted: typeof ko.usersNotCounted = {
  service: 'not registered',
  feature: 'counted in the whole',
};

export const topologyFields: typeof ko.topologyFields = {
  id: 'id',
  name: 'Name',
  facility: 'Facility',
  groups: 'Common causes',
  latitude: 'Latitude',
  longitude: 'Longitude',
  partOf: 'Part of',
  users: 'Average daily domestic users',
  core: 'Core function',
  recoveryMinutes: 'Recovery objective',
  dataLossSeconds: 'Data loss objective',
  requires: 'Requires',
  layer: 'Layer',
  stateful: 'Holds data',
  requiredPercent: 'Required capacity',
  placements: 'Placements',
  site: 'Site',
  role: 'Role',
  percent: 'Capacity',
  lagSeconds: 'Data lag',
  takeover: 'Takeover',
  minutes: 'Takeover time',
  needs: 'Needed for the takeover',
  lastDrill: 'Last takeover drill',
  date: 'Date of the drill',
  measuredMinutes: 'Time measured in the drill',
  scope: 'Scope of the drill',
};
