import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Actor } from '../../shared/actor.js';
import { type Blocker, Forbidden, Invalid, Refused, Stale } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import { isMinistrySide } from '../../shared/actor.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { mayAct } from '../obligations/index.js';
import {
  BASIS_RULES,
  coveredBlockers,
  type DataRequestStepView,
  holdRequest,
  type OutageId,
  requireUnchanged,
  takeStep,
  verbBlockers,
} from '../outages/index.js';
import { type DataRequestFacts, dataRequestFacts } from './data-request-facts.queries.js';
import type { DataRequestLetter, DataRequestResultLetter } from './data-request-model.js';
import type { DocumentIssue } from './document-issue.js';
import { DocumentSeal } from './document-seal.service.js';
import { reasonFaults } from './issue-rules.js';
import { type DocumentSubject, keepDocument } from './keep-document.service.js';
import { makeDataRequest, makeDataRequestResult } from './make-data-request.js';
import type { NextIssue } from './next-issue.js';
import { refuseTaken, runningNumber, waitForNumbers } from './numbering.service.js';
import { Printing } from './printing.service.js';
import { fileName, type FileWish, reportHeaders, translationName } from './report-headers.js';
import type { ReportId } from './report.entity.js';
import { wordingIn } from './report-wording.js';
import type { ReportFile } from './reports.queries.js';
import type { ReissueInput } from './reports.input.js';

export const DATA_REQUEST_LETTERS = ['request', 'result'] as const;
/** Which of the two letters: what is demanded, or what came of it. */
export type DataRequestLetterName = (typeof DATA_REQUEST_LETTERS)[number];

/** Which letter on which request. */
export interface LetterPlace {
  readonly outage: OutageId;
  readonly number: number;
  readonly letter: DataRequestLetterName;
}

const KINDS = { request: 'data-request', result: 'data-request-result' } as const;
const VERBS = { request: 'issue', result: 'tell' } as const;

/** The letters on data requests (자료제출 요구서, 자료제출 결과 통보서): drafts, and issuing them. */
@Injectable()
export class DataRequestLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printing: Printing,
    private readonly seal: DocumentSeal,
    private readonly clock: Clock,
  ) {}

  /**
   * Issues what was written last, in Korean, and keeps it for good: the operator sees it from now on.
   * @param version of the request as it was opened @throws Forbidden NotFound Stale Refused Invalid
   */
  issue(actor: Actor, place: LetterPlace, version: number, input: ReissueInput): Promise<ReportId> {
    if (!actor.permissions.has('report.issue')) return Promise.reject(new Forbidden());
    return this.unitOfWork.run(actor, async (tx) => {
      // numbers first, as every other document takes them
      await waitForNumbers(tx);
      const held = await holdRequest(tx, place.outage, place.number);
      requireUnchanged(held, version);
      const facts = await dataRequestFacts(tx, place.outage, place.number);
      const blockers = blockersOf(tx.actor, facts, place, tx.now);
      if (blockers.length > 0) throw new Refused(blockers);
      const written = writtenOf(facts, place);
      await takeStep(tx, held, place.letter === 'request' ? 'issued' : 'told', saidIn(written));
      const issue = await namedIssue(tx, facts, place, input);
      const model = { ...modelOf(facts, place, issue), number: issue.number };
      const pdf = await this.#print(model, { language: 'ko' });
      const { operatorId, number } = facts.request;
      const after = { title: facts.outage.title, number, document: issue.number };
      const action = place.letter === 'request' ? 'outage.data-request-issued' : 'outage.data-request-told';
      tx.record({ action, subject: { kind: 'outage', id: place.outage }, operatorId, after });
      return keepDocument(tx, subjectOf(facts, place), model, await this.seal.put(pdf, tx.now));
    });
  }

  /**
   * The letter as it would be issued now, as a draft without a number; for the ministry's side alone.
   * @param gone given once the one who asked has left @throws NotFound Forbidden; Refused where nothing is written
   */
  async draft(
    actor: Actor,
    place: LetterPlace,
    { language, disposition }: FileWish,
    gone: AbortSignal,
  ): Promise<ReportFile> {
    const facts = await this.#facts(actor, place);
    const now = this.clock.now();
    const version = facts.letters[KINDS[place.letter]].length + 1;
    const model = modelOf(facts, place, { number: null, version, reason: null, at: now, by: null });
    const pdf = await this.#print(model, { language, gone });
    const { dataRequestLetter, dataRequestResult } = wordingIn(language).terms;
    const { title } = place.letter === 'request' ? dataRequestLetter : dataRequestResult;
    const parts = [facts.operatorName, title, dataRequestLetter.draft, seoulDate(now)];
    return { headers: reportHeaders(fileName(...parts, ...translationName(language)), disposition), pdf };
  }

  /** What the form of issuing shows. @throws NotFound Forbidden */
  async next(actor: Actor, place: LetterPlace): Promise<NextIssue & { readonly requestVersion: number }> {
    const facts = await this.#facts(actor, place);
    const [last] = facts.letters[KINDS[place.letter]];
    const version = (last?.version ?? 0) + 1;
    return {
      ...{ about: facts.operatorName, inspectionTitle: facts.outage.title, number: last?.number ?? null, version },
      needsReason: version > 1,
      blockers: blockersOf(actor, facts, place, this.clock.now()),
      requestVersion: facts.request.version,
    };
  }

  #facts(actor: Actor, { outage, number }: LetterPlace): Promise<DataRequestFacts> {
    if (!isMinistrySide(actor)) return Promise.reject(new Forbidden());
    return this.unitOfWork.snapshot(actor, (reading) => dataRequestFacts(reading, outage, number));
  }

  #print(
    facts: DataRequestLetter | DataRequestResultLetter,
    { language, gone }: { readonly language: 'ko' | 'en'; readonly gone?: AbortSignal },
  ): Promise<Buffer> {
    return facts.format === 'ieum-data-request/1'
      ? this.printing.dataRequest({ facts, language }, gone)
      : this.printing.dataRequestResult({ facts, language }, gone);
  }
}

/** Why it cannot be issued now: by the wrong authority, in the wrong state, of who is not covered by now, or past its deadline. */
function blockersOf(actor: Actor, facts: DataRequestFacts, place: LetterPlace, now: Date): readonly Blocker[] {
  const { act, regime } = BASIS_RULES[facts.request.basis];
  const leave =
    actor.organisationKind === 'system' ? { ok: true as const } : mayAct(actor.organisationKind, act, regime);
  const { dueAt } = facts.request.asked;
  const late = place.letter === 'request' && dueAt !== null && dueAt <= now;
  const state = verbBlockers(VERBS[place.letter], facts.request.steps);
  return [
    ...(leave.ok ? [] : [leave.blocker]),
    ...state,
    ...(place.letter === 'request' ? coveredBlockers(facts.request.basis, facts.request.covered) : []),
    ...(late && state.length === 0 ? [{ code: 'data-request-deadline-passed' } as const] : []),
  ];
}

/** @throws Refused where nothing is written */
function writtenOf({ request }: DataRequestFacts, { letter }: LetterPlace): DataRequestStepView {
  const written = letter === 'request' ? request.asked : request.result;
  if (written === null) throw new Refused([{ code: 'data-request-nothing-to-issue' }]);
  return written;
}

/** What goes out is what was written. */
const saidIn = ({ reason, material, form, returned, dueAt, text, follows }: DataRequestStepView) => ({
  ...{ reason, material, form, returned, dueAt, text, follows },
});

const modelOf = (facts: DataRequestFacts, place: LetterPlace, issue: DocumentIssue) =>
  place.letter === 'request'
    ? makeDataRequest(facts, issue)
    : makeDataRequestResult(facts, writtenOf(facts, place), issue);

async function namedIssue(
  tx: Tx,
  facts: DataRequestFacts,
  place: LetterPlace,
  { reason }: ReissueInput,
): Promise<DocumentIssue & { readonly number: string }> {
  const kind = KINDS[place.letter];
  const [last] = facts.letters[kind];
  const version = (last?.version ?? 0) + 1;
  const faults = reasonFaults(version, reason);
  if (faults.length > 0) throw new Invalid(faults);
  const { id, name: authorityName, kind: authorityKind } = facts.authority;
  if (id === null) throw new Stale(facts.request.version);
  const number = last?.number ?? (await runningNumber(tx, kind, { id, name: authorityName, kind: authorityKind }));
  await refuseTaken(tx, number, subjectOf(facts, place));
  const { personName: name, organisationName: organisation } = tx.actor;
  return { number, version, reason: version === 1 ? null : reason, at: tx.now, by: { name, organisation } };
}

function subjectOf({ request }: DataRequestFacts, { letter }: LetterPlace): DocumentSubject {
  const { operatorId, outageId, id: requestId } = request;
  return { kind: KINDS[letter], operatorId, inspectionId: null, reviewId: null, outageId, requestId };
}
