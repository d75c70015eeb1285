import type * as ko from '../ko/operator-terms.js';

export const operatorKinds: typeof ko.operatorKinds = {
  'value-added': 'Value-added telecom operator',
  'data-centre': 'Data centre operator',
};

export const operatorFields: typeof ko.operatorFields = {
  name: 'Company name',
  businessNumber: 'Business registration number',
  kinds: 'Kind of operator',
  koreanOffice: 'Address or office in Korea',
  paidServices: 'Offers paid services',
  publicBody: 'Public body',
  agents: 'Domestic agent',
};

export const measurementFields: typeof ko.measurementFields = {
  periodFrom: 'First day of measurement',
  periodTo: 'Last day of measurement',
  dailyUsers: 'Average daily domestic users',
  trafficSharePartsPerMillion: 'Average daily share of domestic traffic',
  totalSalesWon: 'Total sales',
  telecomSalesWon: 'Telecommunications service sales',
  ictSalesWon: 'Information and communications service sales',
  source: 'Source',
};

export const yesNo: typeof ko.yesNo = { yes: 'Yes', no: 'No', unknown: 'No data' };
