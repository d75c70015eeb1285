import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  type MeasuredView,
  type OutageId,
  ProofInput,
  proofPreview,
  Proofs,
  OutageQueries,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { NotFound, Refused } from '../../../shared/errors.js';
import { dayText } from '../../../shared/words/day.js';
import { EmptyState, fieldFaults, LinkButton, type PageFrame } from '../../layout/index.js';
import { markedAs } from '../../outages/record/exercise-mark.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { MeasuredChoice, ProofPreviewView } from './proof.view.js';

/** Takes what an outage or exercise measured into the register as proven, after a look at what that changes. */
@Controller('operator/outages/:id/proof')
@Can('register.write')
export class OutageProofPage {
  constructor(
    private readonly proofs: Proofs,
    private readonly outages: OutageQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Search(ProofInput) { takeovers }: ProofInput,
  ): Promise<string> {
    return this.render(visit, id, takeovers, null);
  }

  @Post()
  take(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(ProofInput) form: FilledForm<ProofInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ takeovers }) => {
        await this.own(visit, id);
        await this.proofs.take(visit.actor, id, form.version, takeovers);
        visit.see(paths.operator.outageProof(id), 'outage-proof-taken');
      },
      (rejection) => this.render(visit, id, [], rejection),
    );
  }

  private async render(
    visit: Visit,
    id: OutageId,
    ids: readonly string[],
    rejection: Rejection | null,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const { proof } = words.lessons;
    const outage = await this.own(visit, id);
    const faults = fieldFaults(language, rejection?.faults ?? [], { takeovers: proof.takeovers });
    const frame: PageFrame = {
      ...{ title: markedAs(language, outage, `${outage.title}: ${proof.title}`), current: 'outages', faults },
      ...{ blockers: rejection?.blockers, stale: rejection?.stale != null },
      crumbs: [
        { label: words.outages.title, href: paths.operator.outages },
        { label: outage.title, href: paths.operator.outage(id) },
        { label: proof.title },
      ],
    };
    const measured = await this.measured(visit, id);
    if (measured === null || outage.endedAt === null)
      return visit.show(
        frame,
        <EmptyState
          title={proof.goesOn}
          text={proof.goesOnText}
          action={<LinkButton href={paths.operator.outage(id)}>{words.lessons.prediction.back}</LinkButton>}
        />,
      );
    if (ids.length > 0) return preview(visit, frame, measured, ids);
    return visit.show(
      {
        ...frame,
        heading: markedAs(language, outage, proof.heading(measured.takeovers.length)),
        summary: `${outage.title} · ${proof.summary(dayText(language, measured.on))}`,
      },
      <MeasuredChoice measured={measured} faults={faults} />,
    );
  }

  /** Null before anything was registered. */
  private async measured(visit: Visit, id: OutageId): Promise<MeasuredView | null> {
    try {
      return await this.proofs.measured(visit.actor, id);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  private async own(visit: Visit, id: OutageId) {
    const outage = await this.outages.one(visit.actor, id);
    if (outage.operatorId !== visit.operator) throw new NotFound();
    return outage;
  }
}

function preview(visit: Visit, frame: PageFrame, measured: MeasuredView, ids: readonly string[]): string {
  const { language } = visit.context;
  const { proof } = wordsIn(language).lessons;
  const shown = proofPreview(measured, ids);
  return visit.show(
    {
      ...{ ...frame, summary: `${measured.outage.title} · ${proof.previewSummary}` },
      heading: markedAs(language, measured.outage, proof.previewHeading(shown.chosen.length)),
    },
    <ProofPreviewView measured={measured} preview={shown} />,
  );
}
