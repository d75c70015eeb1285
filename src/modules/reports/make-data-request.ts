import type { DataRequestStepView } from '../outages/index.js';
import type { DataRequestFacts } from './data-request-facts.queries.js';
import type { DataRequestLetter, DataRequestResultLetter } from './data-request-model.js';
import type { DocumentIssue } from './document-issue.js';

/** What a request says that is issued now, from what was drafted last. */
export function makeDataRequest(facts: DataRequestFacts, issue: DocumentIssue): DataRequestLetter {
  const { asked, covered } = facts.request;
  return {
    format: 'ieum-data-request/1',
    ...lettered(facts, issue, asked),
    covered,
    why: asked.reason ?? '',
    material: asked.material ?? '',
    form: asked.form,
    returned: asked.returned ?? false,
    dueAt: (asked.dueAt ?? issue.at).toISOString(),
  };
}

/** What is told of it, from what was written last. @param result as it was written, or told */
export function makeDataRequestResult(
  facts: DataRequestFacts,
  result: DataRequestStepView,
  issue: DocumentIssue,
): DataRequestResultLetter {
  const [demanded] = facts.letters['data-request'];
  return {
    format: 'ieum-data-request-result/1',
    ...lettered(facts, issue, result),
    demanded: {
      number: demanded?.number ?? '',
      version: demanded?.version ?? 1,
      issuedAt: (demanded?.issuedAt ?? issue.at).toISOString(),
    },
    answers: facts.request.answers.map(({ number, text, at, files }) => ({
      ...{ number, text, at: at.toISOString() },
      files: files.map(({ name, sha256, sizeBytes }) => ({ name, sha256, sizeBytes })),
    })),
    found: result.text ?? '',
    follows: result.follows ?? '',
  };
}

function lettered(facts: DataRequestFacts, { at, by, ...issue }: DocumentIssue, written: DataRequestStepView) {
  const { request, outage, authority, operatorName } = facts;
  const { sender, postalCode, address, telephone, email, disclosure } = facts.letterhead;
  return {
    edition: 'operator' as const,
    ...issue,
    issuedAt: at.toISOString(),
    issuedBy: by,
    operator: { id: request.operatorId, name: operatorName },
    authority: { name: authority.name, kind: authority.kind },
    letterhead: { sender, postalCode, address, telephone, email, disclosure },
    outage: {
      ...{ id: outage.id, title: outage.title },
      startedAt: outage.startedAt.toISOString(),
      endedAt: outage.endedAt?.toISOString() ?? null,
    },
    basis: request.basis,
    request: request.number,
    drafted: {
      by: { name: written.enteredByName, organisation: written.enteredByOrganisation },
      at: written.enteredAt.toISOString(),
    },
  };
}
