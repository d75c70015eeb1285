import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  type OutageId,
  type OutageEntry,
  OutageQueries,
  type Overtaken,
  Statuses,
} from '../../../modules/outages/index.js';
import { type FormFields, readForm, typedOf } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { Invalid } from '../../../shared/errors.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { sideOf } from '../../paths.js';
import { requireShown } from '../shown-operator.js';
import { sentOnce } from '../../sent-once.js';
import { Fields, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { markedAs } from '../record/exercise-mark.js';
import { atPlace, changedIn, EntryForm, entryTexts, inPlaces } from './entry.form.js';
import { entryFrame, momentNow } from './entry-frame.js';
import { EntryView } from './entry.view.js';

/** Enters the states of all features of an outage on one page: all that were changed, or none. */
@Controller(['operator/outages/:id/statuses', 'regulator/outages/:id/statuses'])
@Can('outage.write')
export class OutageEntryPage {
  constructor(
    private readonly statuses: Statuses,
    private readonly queries: OutageQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post()
  enter(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const sent = inPlaces(fields);
    const form = { ...readForm(EntryForm, sent), typed: typedOf(sent) };
    return visit.submit(
      form,
      async (input) => {
        await this.opened(visit, id);
        const seen = input.rows.map(({ feature, seen: number }) => ({ featureId: feature, number }));
        const standing = await this.queries.standing(visit.actor, id, seen);
        const { input: changed, places, faults } = changedIn(input, standing);
        if (faults.length > 0) throw new Invalid(faults);
        if (changed.rows.length > 0)
          await this.statuses.report(visit.actor, id, changed, sentOnce(visit)).catch(atPlaces(places));
        visit.see(
          sideOf(visit.actor).outage(id),
          changed.rows.length > 0 ? 'outage-reported' : 'outage-nothing-changed',
        );
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  private async render(visit: Visit, id: OutageId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const entry = await this.opened(visit, id);
    const { outage, now } = entry;
    const opened = { ...entryTexts(entry), at: momentNow(now, outage.startedAt) };
    const typed = { ...opened, ...rejection?.typed };
    const names = new Map(outage.features.map((feature) => [feature.id as string, feature.name]));
    const faults = fieldFaults(language, rejection?.faults ?? [], rowLabels(typed, names, words));
    const overtaken = (rejection?.stale?.current as Overtaken | undefined)?.features ?? null;
    return visit.show(
      {
        ...{ ...entryFrame(visit.context, outage), faults },
        heading: markedAs(
          language,
          outage,
          overtaken === null ? words.entry.heading(outage.title) : words.entry.clashTitle,
        ),
        actions: (
          <LinkButton tone="quiet" href={sideOf(visit.actor).outageSheet(id)}>
            {words.sheet.title}
          </LinkButton>
        ),
      },
      <EntryView outage={outage} typed={typed} faults={faults} overtaken={overtaken} opened={opened} />,
    );
  }

  private async opened(visit: Visit, id: OutageId): Promise<OutageEntry> {
    const entry = await this.queries.entry(visit.actor, id);
    requireShown(visit, entry.outage);
    return entry;
  }
}

/** Faults of what was sent on, at their places in the form. */
const atPlaces =
  (places: readonly number[]) =>
  (error: unknown): never => {
    throw error instanceof Invalid ? new Invalid(error.faults.map((fault) => atPlace(fault, places))) : error;
  };

function rowLabels(
  typed: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
  words: ReturnType<typeof wordsIn>['outages'],
): Readonly<Record<string, string>> {
  const labels = Object.entries(typed).flatMap(([field, id]) => {
    const [, place] = /^rows\.(\d+)\.feature$/.exec(field) ?? [];
    if (place === undefined) return [];
    const name = names.get(id) ?? id;
    return [
      [`rows.${place}.state`, words.entry.stateOf(name)],
      [`rows.${place}.note`, words.entry.noteOf(name)],
      [`rows.${place}.expectedAt`, words.entry.expectedOf(name)],
    ] as const;
  });
  return { at: words.entry.at, ...Object.fromEntries(labels) };
}
