import type * as ko from '../ko/checklist-terms.js';

export const checklistDomains: typeof ko.checklistDomains = {
  SCP: 'Scope and designation',
  GOV: 'Governance and filings',
  SST: 'Means of service stability',
  USR: 'User protection',
  RED: 'Multiplexing and survivability',
  CHG: 'Change and work control',
  INC: 'Incident response',
  RPT: 'Reports and data demands',
  DRL: 'Drills and training',
  PWR: 'Power',
  BAT: 'Battery safety',
  FIR: 'Fire',
  ENV: 'Environment and natural hazards',
  ACC: 'Access and surveillance',
  TEN: 'Tenants and providers',
  INS: 'Insurance',
  ALT: 'Alternative measures',
};

export const measureKinds: typeof ko.measureKinds = {
  institutional: 'Institutional',
  managerial: 'Managerial',
  technical: 'Technical',
  physical: 'Physical',
};

export const forces: typeof ko.forces = {
  statute: { name: 'Statute', meaning: 'Stands in an Act or decree and can be the basis of a corrective order.' },
  notice: {
    name: 'Notice',
    meaning: 'Stands in the ministry’s notice on data centres and can be the basis of an order.',
  },
  plan: {
    name: 'Plan or request',
    meaning:
      'Stands in a basic plan, drafting guideline, request or policy of the ministry. It can be the basis of an order where a major operator’s own disaster management plan holds the measure; otherwise it is a recommendation.',
  },
  benchmark: {
    name: 'Benchmark',
    meaning: 'From an international standard or a proposal; never the basis of an order.',
  },
};

export const answerKinds: typeof ko.answerKinds = {
  'yes-no-partly': 'Yes, partly or no',
  'yes-no': 'Yes or no',
  number: 'Number',
  date: 'Date',
  choice: 'Choice',
  text: 'Text',
  file: 'File',
};

export const yesNoPartly: typeof ko.yesNoPartly = { yes: 'Yes', partly: 'Partly', no: 'No' };

export const criterionComparators: typeof ko.criterionComparators = {
  'at-least': 'at least {bound}',
  'at-most': 'at most {bound}',
  equals: '{bound}',
  'at-least-part': 'at least the {part}',
  'within-months': 'within {bound} before the reference date',
  'within-days-after': 'within {bound} of the {part}',
  'by-month-day': 'by {bound}',
  'not-before-reference': 'not expired on the reference date',
};

export const criterionOutcomes: typeof ko.criterionOutcomes = {
  compliance: { met: 'met', 'not-met': 'not met', 'not-answered': 'not answered' },
  coverage: { met: 'threshold reached', 'not-met': 'below the threshold', 'not-answered': 'not answered' },
};

export const markKinds: typeof ko.markKinds = { suggested: 'Suggested', 'to-confirm': 'To be confirmed' };

export const markSentences: typeof ko.markSentences = {
  suggested: 'A proposal that stands in no law or notice.',
  'to-confirm':
    'Written from second-hand sources, since the text was not seen. Article and content are to be confirmed.',
};

export const appliesToConditions: typeof ko.appliesToConditions = {
  'no-korean-office': 'Operators without address or office in Korea',
  paid: 'Operators of paid services',
};

export const sources: typeof ko.sources = {
  TBA: { name: 'Telecommunications Business Act', short: 'TBA' },
  'TBA-D': { name: 'Enforcement Decree of the Telecommunications Business Act', short: 'TBA Decree' },
  FA: { name: 'Framework Act on Broadcasting Communications Development', short: 'FA' },
  'FA-D': {
    name: 'Enforcement Decree of the Framework Act on Broadcasting Communications Development',
    short: 'FA Decree',
  },
  NA: {
    name: 'Act on Promotion of Information and Communications Network Utilization and Information Protection',
    short: 'NA',
  },
  'NA-D': {
    name: 'Enforcement Decree of the Act on Promotion of Information and Communications Network Utilization and Information Protection',
    short: 'NA Decree',
  },
  NOTICE: { name: 'Protection Guidelines for Clustered Information and Communications Facilities', short: 'NA notice' },
  'ESA-R': { name: 'Enforcement Rule of the Electrical Safety Management Act', short: 'Electrical safety rule' },
  'REQUEST-2021': {
    name: 'MSIT request for improvement after service outages (1 July 2021)',
    short: 'MSIT 2021-07-01',
  },
  'GUIDELINE-2021': {
    name: 'Guideline on service stability of value-added operators (7 December 2021)',
    short: 'Guideline 2021',
  },
  'REQUEST-2022': {
    name: 'MSIT findings and corrective requests after the data-centre fire (6 December 2022)',
    short: 'MSIT 2022-12-06',
  },
  'POLICY-2023': {
    name: 'Policy to strengthen the stability of digital services (30 March 2023)',
    short: 'Policy 2023-03-30',
  },
  'COMMITTEE-2023': {
    name: 'Telecommunications Disaster Management Deliberation Committee (28 July 2023)',
    short: 'Committee 2023-07-28',
  },
  'BASIC-PLAN-2023': {
    name: 'Basic plan for broadcasting and communications disaster management (28 July 2023)',
    short: 'Basic plan 2023-07-28',
  },
  'REQUEST-2024': { name: 'MSIT corrective requests (31 May 2024)', short: 'MSIT 2024-05-31' },
  'COMMITTEE-2024': {
    name: 'Telecommunications Disaster Management Deliberation Committee (23 July 2024)',
    short: 'Committee 2024-07-23',
  },
  'PLAN-GUIDELINE-2025': {
    name: 'Drafting guideline for the 2025 disaster management plans (23 July 2024)',
    short: 'Plan guideline 2025',
  },
  'INSPECTION-2024': {
    name: 'MSIT announcement of data-centre inspections (12 September 2024)',
    short: 'MSIT 2024-09-12',
  },
  'BASIC-PLAN-2026': {
    name: 'Basic plan 2026 for broadcasting and communications disaster management (3 December 2025)',
    short: 'Basic plan 2026',
  },
  'JOINT-DRILL-2024': { name: 'Joint data-centre drill of 2024', short: 'Joint drill 2024' },
  'ISO-22301': { name: 'ISO 22301:2019', short: 'ISO 22301' },
  'ISMS-P': { name: 'ISMS-P certification criteria', short: 'ISMS-P' },
  'NIS2-IR': { name: 'Commission Implementing Regulation (EU) 2024/2690', short: 'EU 2024/2690' },
  DORA: { name: 'Regulation (EU) 2022/2554 (DORA)', short: 'DORA' },
  'TIA-942': { name: 'ANSI/TIA-942-C', short: 'TIA-942' },
};
