import type { headquarters as ko } from '../ko/headquarters.js';

export const headquarters: typeof ko = {
  restoration: 'Restoration of the data centre',
  restorationNone: 'No restoration was reported up to this time.',
  restorationSentence: (at, power) => `As of ${at}, ${power} % of the power is back`,
  restorationCaption: 'Restoration of the data centre, row by row',
  restorationHeading: (facility) => `Restoration of ${facility}`,
  restorationSummary:
    'The ministry enters what the operator of the data centre reports. Operators with an outage in this event see it too. Rows are never changed: a new one follows.',
  restorationEnter: 'Enter restoration',
  restorationAll: 'All rows, and to enter one',
  noFacility: 'This event names no building of the public list, so no restoration can be entered.',
  at: 'As of',
  power: 'Power back',
  halls: 'Halls back',
  hallsBack: 'Number of halls back',
  hallsAll: 'Number of all halls',
  hallsOf: (back, all) => `${back} of ${all}`,
  cooling: 'Cooling back',
  note: 'Note',
  reportedBy: 'Reported by',
  reportedByHint: 'Name the operator of the data centre that reported it.',
  entered: 'Entered',
};
