import { Injectable } from '@nestjs/common';
import {
  isSound,
  type OutageId,
  type OutageView,
  type PredictionBasis,
  PredictionQueries,
  simulationOf,
} from '../../../modules/outages/index.js';
import { Simulations } from '../../../modules/survivability/index.js';
import { NotFound } from '../../../shared/errors.js';
import type { OperatorId } from '../../../shared/ids.js';
import { EmptyState, LinkButton, type PageFrame } from '../../layout/index.js';
import { cancelledPage, underWayPage } from '../../survivability/simulation-pages.js';
import { soon } from '../../survivability/soon.js';
import type { Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { markedAs } from '../record/exercise-mark.js';
import { outageSummary } from '../board/outage-heading.js';
import { PredictionView, sourceText } from './prediction.view.js';

/** Where on the portal a prediction stands. */
export interface PredictionDoor {
  /** Whose pages these are; null on the ministry's side. */
  readonly operator: OperatorId | null;
  readonly path: string;
  readonly outages: string;
  readonly outage: string;
  /** Where the cancellation of its simulation is sent. */
  readonly cancellation: (operator: OperatorId) => string;
  /** What the operator registered. */
  readonly register: (operator: OperatorId) => string;
  /** True where components lead to their pages in the register. */
  readonly links: boolean;
}

/** Answers with what the register let expect of an outage beside what happened, or with how far the simulation has come. */
@Injectable()
export class ShowPrediction {
  constructor(
    private readonly queries: PredictionQueries,
    private readonly simulations: Simulations,
  ) {}

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  async show(visit: Visit, id: OutageId, door: PredictionDoor): Promise<string> {
    const basis = await this.queries.basis(visit.actor, id);
    const { outage } = basis;
    if (door.operator !== null && outage.operatorId !== door.operator) throw new NotFound();
    if (!isSound(basis)) return nothingToPredict(visit, door, basis);
    const simulation = this.simulations.start(simulationOf(basis, visit.actor));
    const outcomes = await soon(simulation.outcomes);
    const waiting = {
      cancellation: door.cancellation(outage.operatorId),
      show: (page: PageFrame, body: Parameters<Visit['show']>[1]) =>
        visit.show({ ...page, ...crumbsOf(visit, door, outage), current: 'outages' }, body),
    };
    if (outcomes === 'cancelled') return cancelledPage(visit, waiting, door.path);
    if (outcomes === 'later') return underWayPage(visit, waiting, simulation, door.path);
    const prediction = await this.queries.compared(basis, outcomes);
    const { language } = visit.context;
    const words = wordsIn(language).lessons.prediction;
    return visit.show(
      {
        ...frameOf(visit, door, outage),
        heading: markedAs(language, outage, words.heading(prediction.hits, prediction.of)),
        summary: (
          <>
            {outage.title} · {outageSummary(language, outage)}
            <br />
            {sourceText(language, basis)}
          </>
        ),
        actions: (
          <LinkButton tone="quiet" href={door.register(outage.operatorId)}>
            {words.register}
          </LinkButton>
        ),
      },
      <PredictionView basis={basis} prediction={prediction} links={door.links} />,
    );
  }
}

function frameOf(visit: Visit, door: PredictionDoor, outage: OutageView): PageFrame {
  const { title } = wordsIn(visit.context.language).lessons.prediction;
  return {
    title: markedAs(visit.context.language, outage, `${outage.title}: ${title}`),
    ...{ current: 'outages', ...crumbsOf(visit, door, outage) },
  };
}

function crumbsOf({ context: { language } }: Visit, door: PredictionDoor, { title }: OutageView) {
  const { outages, lessons } = wordsIn(language);
  return {
    crumbs: [
      { label: outages.title, href: door.outages },
      { label: title, href: door.outage },
      { label: lessons.prediction.crumb },
    ],
  };
}

function nothingToPredict(visit: Visit, door: PredictionDoor, { outage, lost, register }: PredictionBasis): string {
  const words = wordsIn(visit.context.language).lessons.prediction;
  const isUnknown = register === null || register.document.services.length === 0;
  const [title, text] =
    isUnknown || lost.length > 0
      ? [words.nothingRegistered, words.nothingRegisteredText]
      : [words.nothingLost, words.nothingLostText];
  return visit.show(
    frameOf(visit, door, outage),
    <EmptyState title={title} text={text} action={<LinkButton href={door.outage}>{words.back}</LinkButton>} />,
  );
}
