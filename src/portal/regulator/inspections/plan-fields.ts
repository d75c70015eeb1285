import type { Words } from '../../words/index.js';

/** The fields of a plan in their order, with what they are called. */
export function fieldLabels({ form, year, outage }: Words['inspection']) {
  return {
    title: form.title,
    regime: form.regime,
    kind: form.kind,
    year,
    basis: form.basis,
    authorityId: form.authority,
    catalogueId: form.catalogue,
    noticeOn: form.noticeOn,
    startsOn: form.startsOn,
    submissionDueOn: form.submissionDueOn,
    endsOn: form.endsOn,
    outageId: outage.term,
    operatorIds: form.operatorIds,
    inspectorIds: form.inspectorIds,
    signatoryIds: form.signatoryIds,
    recorderIds: form.recorderIds,
  };
}

export type PlanField = keyof ReturnType<typeof fieldLabels>;
