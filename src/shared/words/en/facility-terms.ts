import type * as ko from '../ko/facility-terms.js';

export const siteExtents: typeof ko.siteExtents = {
  whole: 'Whole building',
  hall: 'Hall',
  'power-zone': 'Power zone',
};

export const siteUses: typeof ko.siteUses = {
  colocation: 'Colocation',
  own: 'Own use',
  'exclusive-lease': 'Exclusive lease',
};

export const responsibleParties: typeof ko.responsibleParties = {
  'facility-operator': 'Facility operator',
  lessee: 'Lessee',
};

export const protectionKinds: typeof ko.protectionKinds = {
  'supply-lines': 'Utility supply',
  ups: 'Uninterruptible power supply (UPS)',
  generator: 'Emergency generator',
  battery: 'Battery',
  fire: 'Fire protection',
  cooling: 'Cooling',
  access: 'Access and surveillance',
  drills: 'Drills',
};

export const protectionFields: typeof ko.protectionFields = {
  'supply-lines': {
    independentSources: 'Independent sources',
    substations: 'Substations',
    zonedCutOff: 'Power cut by small zones',
    remoteCutOff: 'Remote power cut',
  },
  ups: {
    configuration: 'Redundancy',
    autonomyMinutes: 'Autonomy',
    loadPercent: 'Load at which the autonomy was measured',
    bypassPath: 'Power path around the UPS',
    lastBypassTest: 'Last test of the bypass path',
    lastStatutoryInspection: 'Last statutory inspection',
  },
  generator: {
    configuration: 'Redundancy',
    capacityPercentOfLoad: 'Capacity against load',
    fuelHours: 'Run time on fuel at the site',
    refuelContract: 'Refuel contract',
    lastStartTest: 'Last start test',
    lastLoadTest: 'Last load test',
  },
  battery: {
    chemistry: 'Battery type',
    separateRoom: 'Battery room in a compartment of its own',
    foreignEquipment: 'Other electrical equipment in the battery room',
    rackSpacingMillimetres: 'Distance between racks',
    capacityKilowattHoursPerCompartment: 'Capacity per compartment',
    bmsCycleSeconds: 'Measuring cycle of the battery management system (BMS)',
    offGasDetection: 'Off-gas detection',
    thermalDetection: 'Thermal detection',
    alarmSeconds: 'Time until the alarm reaches the manager',
    disconnect: 'Disconnect between UPS and battery',
    lastDisconnectTest: 'Last test of the disconnect',
    rapidExhaust: 'Rapid exhaust',
    suppression: 'Suppression in the battery room',
  },
  fire: {
    detectionCoveragePercent: 'Areas with heat or smoke detection',
    suppressionCoveragePercent: 'Areas with automatic suppression',
    openPenetrations: 'Open penetrations of fire compartments',
    labelledCutOffs: 'Labelled cut-off switches',
    planSharedWithFireService: 'Plan last shared with the fire service',
    lastInspection: 'Last inspection of fire equipment',
  },
  cooling: {
    configuration: 'Redundancy',
    generatorBacked: 'Kept running by the generator',
    temperatureAndHumidityMonitoring: 'Constant temperature and humidity monitoring',
    leakMonitoring: 'Constant leak monitoring',
    lastAlarmTest: 'Last alarm test',
  },
  access: {
    accessControl: 'Access control at main rooms',
    guardedAroundTheClock: 'Guard or control room around the clock',
    lastRightsReview: 'Last review of access rights',
    accessRecordRetentionDays: 'Retention of access records',
    cameraInBatteryRoom: 'Cameras inside and outside the battery room',
    camerasWatchedAroundTheClock: 'Cameras watched around the clock',
    cameraRetentionDays: 'Retention of camera recordings',
  },
  drills: {
    lastFullLossDrill: 'Last drill of the loss of a whole data centre',
    lastFailoverDrill: 'Last real failover drill',
    lastFireDrill: 'Last fire drill',
    lastPowerLossDrill: 'Last power-loss drill',
    cutOffMinutes: 'Time to the power cut in the drill',
  },
};

export const protectionOptions: typeof ko.protectionOptions = {
  N: 'N (no reserve)',
  'N+1': 'N+1',
  '2N': '2N',
  '2(N+1)': '2(N+1)',
  'lithium-ion': 'Lithium-ion',
  'lead-acid': 'Lead-acid',
  sodium: 'Sodium',
  none: 'None',
  manual: 'Manual',
  automatic: 'Automatic',
  'automatic-and-manual': 'Automatic and manual',
  gas: 'Gas',
  water: 'Water',
  'built-in': 'Built into the rack',
  other: 'Other',
};
