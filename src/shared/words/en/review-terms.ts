import type * as ko from '../ko/review-terms.js';

export const judgementResults: typeof ko.judgementResults = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  'alternative-accepted': 'Alternative accepted',
  'not-applicable': 'Not applicable',
};

export const judgementMeasures: typeof ko.judgementMeasures = {
  none: 'No measure',
  recommendation: 'Recommendation',
  'proposed-order': 'Proposed order (prior notice)',
};

export const reviewStates: typeof ko.reviewStates = {
  open: 'Being judged',
  concluded: 'Awaiting sign-off',
  signed: 'Signed off',
};

export const reviewSteps: typeof ko.reviewSteps = {
  concluded: 'Concluded',
  signed: 'Signed off',
  'sent-back': 'Sent back',
  reopened: 'Reopened',
};

export const supplementStates: typeof ko.supplementStates = {
  asked: 'Awaiting answer',
  answered: 'Answered',
  closed: 'Closed',
  'given-up': 'Closed without an answer',
};

export const opinionOutcomes: typeof ko.opinionOutcomes = { 'taken-up': 'Taken up', 'not-taken-up': 'Not taken up' };

export const findingKinds: typeof ko.findingKinds = {
  recommendation: 'Recommendation',
  'proposed-order': 'Proposed order',
  prevention: 'Preventive action',
};

export const findingStates: typeof ko.findingStates = {
  proposed: 'Before sign-off',
  issued: 'Issued',
  withdrawn: 'Withdrawn',
  undertaken: 'Under way',
  reported: 'To be verified',
  verified: 'Verified',
};
