import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  DataRequestQueries,
  type DataRequestView,
  mayKeepEvents,
  mayProve,
  type OutageId,
  OutageQueries,
  type OutageView,
  verbBlockers,
} from '../../../modules/outages/index.js';
import { ReportQueries } from '../../../modules/reports/index.js';
import { momentText } from '../../../shared/words/day.js';
import { type FieldFault, fieldFaults, LinkButton, type PageFrame } from '../../layout/index.js';
import { paths, sideOf } from '../../paths.js';
import type { FileRefusal } from '../../chosen-file.js';
import type { Rejection, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { AnswerForm, ResultForm, WithdrawalForm } from './data-request.forms.js';
import { DataRequestPageView } from './data-request.view.js';
import { requireShown } from '../shown-operator.js';

/** Which request on which outage. */
export interface RequestPlace {
  readonly id: OutageId;
  readonly number: number;
}

/** Why the page is shown again: a form that came back, or a file that was not taken. */
export interface ShownAgain {
  readonly form?: Rejection;
  readonly file?: FileRefusal & { readonly answer: number };
}

/** The page of one data request, on either side. */
@Injectable()
export class ShowDataRequest {
  constructor(
    private readonly outages: OutageQueries,
    private readonly queries: DataRequestQueries,
    private readonly reports: ReportQueries,
  ) {}

  /** @throws NotFound where it is another operator's, whom an agent acts for as well, or a draft to the operator */
  async outage(visit: Visit, { id, number }: RequestPlace): Promise<OutageView> {
    const outage = await this.outages.one(visit.actor, id);
    requireShown(visit, outage);
    await this.queries.one(visit.actor, id, number);
    return outage;
  }

  async show(visit: Visit, place: RequestPlace, again: ShownAgain = {}): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).dataRequests;
    const outage = await this.outage(visit, place);
    const request = await this.queries.one(visit.actor, place.id, place.number);
    const letters = await this.reports.ofRequest(visit.actor, place.id, place.number);
    const labels = { text: mayProve(visit.actor, outage.operatorId) ? words.answer : words.found };
    const { follows, withdrawReason: reason } = words;
    const ofForm = fieldFaults(language, again.form?.faults ?? [], { ...labels, follows, reason });
    const ofFile = (again.file?.faults ?? []).map((fault) => ({ ...fault, scope: String(again.file?.answer ?? '') }));
    return visit.show(
      {
        ...frameOf(visit, outage, request),
        faults: [...ofForm, ...ofFile],
        blockers: again.form?.blockers ?? again.file?.blockers,
      },
      <>
        {again.form?.stale != null && (
          <div class="box clash" role="alert">
            <p>{wordsIn(language).layout.stale.explanation}</p>
          </div>
        )}
        <DataRequestPageView
          request={request}
          letters={letters}
          {...actsOf(visit, outage, request, { typed: again.form?.typed ?? {}, faults: ofForm, ofFile })}
        />
      </>,
    );
  }
}

interface Returned {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  readonly ofFile: readonly FieldFault[];
}

/** What the reader can do about it now. */
function actsOf(visit: Visit, outage: OutageView, request: DataRequestView, { typed, faults, ofFile }: Returned) {
  const can = (verb: Parameters<typeof verbBlockers>[0]) => verbBlockers(verb, request.steps).length === 0;
  const form = { request, typed, faults };
  const mayAsk = mayKeepEvents(visit.actor);
  const answers = mayProve(visit.actor, outage.operatorId) && can('answer');
  return {
    ...(answers && { attaching: ofFile }),
    askActs: visit.actor.permissions.has('outage.read') && (
      <AskActs visit={visit} request={request} form={mayAsk ? form : null} />
    ),
    answerActs: answers && <AnswerForm {...form} formKey={randomUUID()} />,
    resultActs: (
      <>
        <ResultLinks visit={visit} request={request} />
        {mayAsk && can('conclude') && <ResultForm {...form} />}
      </>
    ),
  };
}

interface ActsProps {
  readonly visit: Visit;
  readonly request: DataRequestView;
}

/** The draft of the letter, and what the ministry can do about what is asked. */
function AskActs({ visit, request, form }: ActsProps & { readonly form: Returned | Omit<Returned, 'ofFile'> | null }) {
  const words = wordsIn(visit.context.language).dataRequests;
  const { outageId: id, number, steps } = request;
  const may = (verb: Parameters<typeof verbBlockers>[0]) => verbBlockers(verb, steps).length === 0;
  if (!request.waiting.includes('request') && form === null) return null;
  return (
    <>
      <p class="bar">
        {request.waiting.includes('request') && (
          <LinkButton tone="quiet" href={paths.regulator.dataRequestDraft(id, number)}>
            {words.preview}
          </LinkButton>
        )}
        {request.waiting.includes('request') && visit.actor.permissions.has('report.issue') && (
          <LinkButton href={paths.regulator.dataRequestLetter(id, number)}>{words.issueRequest}</LinkButton>
        )}
        {form !== null && may('redraft') && (
          <LinkButton tone="quiet" href={paths.regulator.dataRequestEdit(id, number)}>
            {words.edit}
          </LinkButton>
        )}
      </p>
      {form !== null && may('withdraw') && <WithdrawalForm {...form} request={request} />}
    </>
  );
}

function ResultLinks({ visit, request }: ActsProps) {
  const words = wordsIn(visit.context.language).dataRequests;
  const { outageId: id, number } = request;
  if (!request.waiting.includes('result')) return null;
  return (
    <p class="bar">
      <LinkButton tone="quiet" href={paths.regulator.dataRequestResultDraft(id, number)}>
        {words.previewResult}
      </LinkButton>
      {visit.actor.permissions.has('report.issue') && (
        <LinkButton href={paths.regulator.dataRequestResultLetter(id, number)}>{words.issueResult}</LinkButton>
      )}
    </p>
  );
}

function frameOf(visit: Visit, outage: OutageView, request: DataRequestView): PageFrame {
  const { language } = visit.context;
  const { outages, dataRequests: words } = wordsIn(language);
  const side = sideOf(visit.actor);
  const { overdue, dueAt, state, number } = request;
  return {
    title: words.heading(outage.title, number),
    summary: overdue && dueAt !== null ? words.overdueSentence(momentText(language, dueAt)) : words.summaryOf[state],
    current: 'outages',
    crumbs: [
      { label: outages.title, href: side.outages },
      { label: outage.title, href: side.outage(outage.id) },
      { label: words.numberOf(number) },
    ],
  };
}
