import { type Citation, cite } from '../../shared/citation.js';

/** What an outage asks of its operator, in the order in which it falls due. */
export const OUTAGE_DUTIES = [
  'disaster-report',
  'running-report',
  'data-centre-report',
  'landlord-notice',
  'notice-to-users',
  'damages-notice',
] as const;
export type OutageDuty = (typeof OUTAGE_DUTIES)[number];

export const DUTY_CITATIONS: Readonly<Record<OutageDuty, readonly Citation[]>> = {
  'disaster-report': [cite('FA', '제38조제1항')],
  'running-report': [cite('FA', '제39조제4항'), cite('FA-D', '제27조')],
  'data-centre-report': [cite('NA', '제46조제6항'), cite('NA-D', '제40조제1항')],
  'landlord-notice': [cite('NA', '제46조제7항'), cite('NA-D', '제41조제2호')],
  'notice-to-users': [cite('TBA', '제33조제2항'), cite('TBA-D', '제37조의21제1항')],
  'damages-notice': [cite('TBA', '제33조제2항'), cite('TBA-D', '제37조의21제2항')],
};

/**
 * What kind of thing brought the stop about, as far as the exemptions of TBA-D 37-21(1) 2, 5 and 6 ask: something unforeseen and
 * unavoidable (too many users, a fault of equipment or software); the same in an important facility (중요통신시설), which is
 * not exempt; a line of a network operator; a cloud service, for which the Cloud Act has a notice of its own (6); anything else.
 */
export const OCCASIONS = ['unforeseen', 'important-facility', 'carrier-line', 'cloud-service', 'other'] as const;
export type Occasion = (typeof OCCASIONS)[number];
