import type { OutageView } from '../../../modules/outages/index.js';

/** The outage because of which a special inspection (수시점검) is planned. */
export type OutageOccasion = Pick<OutageView, 'id' | 'title' | 'operatorId' | 'operatorName'>;
