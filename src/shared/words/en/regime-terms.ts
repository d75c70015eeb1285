import type * as ko from '../ko/regime-terms.js';

export const regimes: typeof ko.regimes = {
  'TBA-22-7': 'Telecommunications Business Act, Article 22-7 (service stability)',
  'FA-35': 'Framework Act on Broadcasting Communications Development, Article 35 (major operators)',
  'NA-46': 'Network Act, Article 46 (clustered facilities)',
};

export const regimesShort: typeof ko.regimesShort = {
  'TBA-22-7': 'TBA 22-7',
  'FA-35': 'FA 35',
  'NA-46': 'NA 46',
};

export const statutes: typeof ko.statutes = {
  TBA: 'Telecommunications Business Act',
  'TBA-D': 'Enforcement Decree of the Telecommunications Business Act',
  FA: 'Framework Act on Broadcasting Communications Development',
  'FA-D': 'Enforcement Decree of the Framework Act on Broadcasting Communications Development',
  NA: 'Act on Promotion of Information and Communications Network Utilization and Information Protection',
  'NA-D':
    'Enforcement Decree of the Act on Promotion of Information and Communications Network Utilization and Information Protection',
  APA: 'Administrative Procedures Act',
  AIA: 'Framework Act on Administrative Investigations',
};

export const coverages: typeof ko.coverages = {
  'TBA-22-7': 'Value-added operator with the duty of service stability',
  'TBA-22-8': 'Duty to name a domestic agent',
  'FA-35-4': 'Major operator (value-added operator)',
  'FA-35-5': 'Major operator (data centres)',
  'FA-39-2-department': 'Duty to run a dedicated disaster management department',
  'FA-39-2-staff': 'Duty to have at least two dedicated disaster management staff',
  'NA-46-1': 'Data centre operator (for services of others)',
  'NA-46-2': 'Operator of data centres for its own services',
  'NA-46-7': 'Lessee that runs its leased area exclusively',
};

export const coverageOutcomes: typeof ko.coverageOutcomes = {
  yes: 'Covered',
  no: 'Not covered',
  unknown: 'No data',
  unconfirmed: 'Reading unconfirmed',
};

export const criterionAnswers: typeof ko.criterionAnswers = { yes: 'Met', no: 'Not met', unknown: 'No data' };

export const coverageReadings: typeof ko.coverageReadings = {
  'per-site': 'Each data centre by itself',
  'in-total': 'All data centres together',
};

export const criteria: typeof ko.criteria = {
  'value-added-operator': 'Value-added operator',
  'daily-users': 'Average daily domestic users',
  'traffic-share': 'Average daily share of domestic traffic',
  'floor-area': 'Server-room floor area',
  'receiving-capacity': 'Power receiving capacity',
  'total-sales': 'Sales of the previous year',
  'telecom-sales': 'Telecommunications service sales of the previous year',
  'ict-sales': 'Information and communications service sales of the previous year',
  'korean-office': 'Address or office in Korea',
  'public-body': 'Public body',
  'exclusive-lease': 'Leased area run exclusively',
  'serves-others': 'Runs facilities for services of others',
  'serves-itself': 'Runs facilities for its own services',
  'covered-by-22-7': 'Meets the criteria of TBA 22-7 (1)',
  'clustered-facility-operator': 'Operator of clustered facilities under NA 46 (1)',
  'major-telecom-operator': 'Major telecommunications operator',
};

export const measurementPeriods: typeof ko.measurementPeriods = {
  'last-quarter': 'last three months of the previous year',
  'last-year': 'previous year',
  none: '',
};

export const comparators: typeof ko.comparators = {
  'at-least': 'at least {amount}',
  below: 'below {amount}',
  is: '{amount}',
};

export const coverageNotes: typeof ko.coverageNotes = {
  'per-site-or-total':
    'The law leaves open whether this figure is taken per facility or in total. Both results are shown; which one holds is unconfirmed.',
  'notification-assumed': 'Assumes that the value-added business was notified under TBA 22 (1).',
  'landlord-assumed': 'Assumes that the landlord is a data centre operator under NA 46 (1) 1.',
};

export const operatorClasses: typeof ko.operatorClasses = {
  VAS: 'Value-added operator with the duty of service stability',
  'VAS-M': 'Value-added operator that is a major operator',
  DC: 'Operator of clustered facilities',
  'DC-colo': 'Data centre operator for others',
  'DC-own': 'Operator of data centres for its own services',
  'DC-M': 'Data centre operator that is a major operator',
  LESSEE: 'Exclusive lessee',
};

export const acts: typeof ko.acts = {
  'request-sizes': 'Ask for user numbers, traffic and the like',
  'annual-filing': 'Receive the annual filing',
  'data-for-inspection': 'Demand data for an inspection',
  'data-after-outage': 'Ask for data after an outage',
  inspect: 'Inspect',
  'sign-off': 'Sign off the result of an inspection',
  recommend: 'Recommend correction',
  'corrective-order': 'Order correction',
  'supplement-order': 'Order a plan to be supplemented',
  'accept-alternative': 'Accept alternative measures',
  deliberate: 'Deliberate on inspection results',
  fine: 'Impose a fine',
};

export const authorityHolders: typeof ko.authorityHolders = {
  headquarters: 'Minister of Science and ICT',
  'field-office': 'Director of the Central Radio Management Service',
  either: 'Minister of Science and ICT or Director of the Central Radio Management Service',
  committee: 'Telecommunications Disaster Management Deliberation Committee',
  'by-provision':
    'Minister of Science and ICT or Director of the Central Radio Management Service, by the provision breached',
  nobody: 'No such power',
};

export const authorityNotes: typeof ko.authorityNotes = {
  delegated: 'A delegated power.',
  'depends-on-basis': 'The authority depends on the legal basis of the inspection.',
  'council-view':
    'Accepted on the view of the Protective Measures Council. Unconfirmed: the text of the notice was not available.',
  'plan-departs-from-guideline': 'Only where the filed plan departs from the drafting guideline.',
  'notice-items-only': 'Only for items of the notice.',
};

export const inspectionBases: typeof ko.inspectionBases = {
  'TBA-82': 'Inspection of telecommunications facilities',
  'TBA-consent': 'Inspection with the consent of the operator',
  'FA-36-2': 'Guidance and inspection of disaster management plans',
  'NA-46-3': 'Inspection of protective measures of clustered facilities',
};

export const legalDates: typeof ko.legalDates = {
  'annual-filing': 'Status and plan of service stability measures filed',
  'plan-guideline': 'Drafting guideline for next year’s plan sent',
  'disaster-plan': 'Next year’s disaster management plan filed',
  'facility-grades': 'Facility grades filed with evidence',
  'basic-plan': 'Next year’s basic plan set',
  'grade-designation': 'Facility grades designated',
};

export const legalDateDuties: typeof ko.legalDateDuties = {
  operator: 'Operator',
  ministry: 'Ministry of Science and ICT',
};

export const orderability: typeof ko.orderability = {
  'statute-applies': 'The item rests on a statute that covers this operator. An order is possible.',
  'notice-applies': 'The item rests on a notice under a statute that covers this operator. An order is possible.',
  'own-plan-holds-measure':
    'The operator’s own disaster management plan of that year holds this measure (page {page}). An order to carry out the plan is possible.',
  'not-covered': 'This operator was not found to be covered by the regime. Only a recommendation is possible.',
  'lessee-only':
    'Orders under NA 46 (3) go to operators under NA 46 (1); this operator is a lessee under NA 46 (7). Only a recommendation is possible.',
  'other-regime': 'The item has no basis in the regime of this inspection. Only a recommendation is possible.',
  'plan-not-enforced-here':
    'An item of a plan is enforced only in an inspection under FA 36-2. Only a recommendation is possible.',
  'not-major':
    'The item rests on a plan, and this operator is not a major telecommunications operator. Only a recommendation is possible.',
  'own-plan-unknown':
    'The operator’s own disaster management plan of that year has not been checked. Until then only a recommendation is possible.',
  'own-plan-lacks-measure':
    'The operator’s own disaster management plan of that year does not hold this measure. Only a recommendation is possible.',
  benchmark: 'The item is a benchmark and can never be the basis of an order. Only a recommendation is possible.',
};

export const dueDateBasis: typeof ko.dueDateBasis = { practice: 'practice', law: 'law', agreed: 'agreed' };
