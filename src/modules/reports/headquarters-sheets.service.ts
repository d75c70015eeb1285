import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { seoulDate } from '../../shared/time.js';
import { UnitOfWork } from '../audit/index.js';
import { HeadquartersQueries, meetingOf, type OutageEventId } from '../outages/index.js';
import { makeHeadquartersSheet } from './make-headquarters-sheet.js';
import { Printing } from './printing.service.js';
import { fileName, type FileWish, reportHeaders, translationName } from './report-headers.js';
import { wordingIn } from './report-wording.js';
import type { ReportFile } from './reports.queries.js';

/** Of what a sheet is made. */
export interface SheetWish {
  /** Now, or when the chosen meeting was held, where none is named. */
  readonly asOf: Date | null;
  /** The last meeting before that, where none is named. */
  readonly since: Date | null;
  /** Number of the meeting whose minutes stand in the sheet. */
  readonly meeting: number | null;
}

/** What a meeting of the headquarters (대책본부) has before it, printed when it is asked for: the ministry's alone. */
@Injectable()
export class HeadquartersSheets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly headquarters: HeadquartersQueries,
    private readonly printing: Printing,
  ) {}

  /**
   * @param gone given once the one who asked has left
   * @throws NotFound where there is no such event or meeting, and for an operator always
   */
  async print(
    actor: Actor,
    id: OutageEventId,
    { asOf, since, meeting: number }: SheetWish,
    { language, disposition }: FileWish,
    gone: AbortSignal,
  ): Promise<ReportFile> {
    const { meeting, printedAt } = await this.unitOfWork.read(actor, async (reading) => ({
      meeting: number === null ? null : await meetingOf(reading, id, number),
      printedAt: reading.now,
    }));
    const view = await this.headquarters.view(actor, id, asOf ?? meeting?.heldAt ?? null, since);
    const facts = makeHeadquartersSheet({ view, meeting, isSinceChosen: since !== null, printedAt });
    const pdf = await this.printing.headquartersSheet({ facts, language }, gone);
    const { title } = wordingIn(language).terms.headquartersSheet;
    const name = fileName(view.event.title, title, seoulDate(view.asOf), ...translationName(language));
    return { headers: reportHeaders(name, disposition), pdf };
  }
}
