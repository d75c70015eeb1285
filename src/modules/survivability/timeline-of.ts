import { durationIn, fill, type Language, termsIn } from '../../shared/words/index.js';
import type { Service, Topology } from '../topology/index.js';
import { legalConsequencesOf } from './legal-consequences.js';
import { namesIn, type TopologyNames } from './names-in.js';
import type { ComponentDetail, ScenarioDetail } from './scenario-detail.js';
import type { ServiceOutcome } from './service-outcome.js';
import type { TimelineInput, TimelineMark, TimelineRow } from './timeline-picture.js';

/** More rows than anybody follows; what comes back last matters most. */
const ROWS = 14;

/** How the components behind one service come back in one loss, with what was aimed at and when the law asks for something. */
export function timelineOf(
  language: Language,
  topology: Topology,
  service: Service,
  outcome: ServiceOutcome,
  detail: ScenarioDetail,
): TimelineInput {
  const names = namesIn(topology);
  const behind = new Set([...requiredBy(topology, service), ...outcome.chain.map(({ component }) => component)]);
  const affected = detail.components.filter(({ id }) => behind.has(id));
  const rows = affected
    .toSorted((one, other) => (one.runningMinutes ?? Infinity) - (other.runningMinutes ?? Infinity) || 0)
    .slice(-ROWS)
    .map((component) => rowOf(language, component, names));
  return { language, rows, marks: marksOf(language, service, outcome), alt: altOf(language, rows) };
}

/** Ids of every component that the service requires, transitively. */
export function requiredBy({ components }: Topology, service: Service): ReadonlySet<string> {
  const known = new Map(components.map((component) => [component.id, component]));
  const found = new Set(service.requires);
  for (const id of found) for (const next of known.get(id)?.requires ?? []) found.add(next);
  return found;
}

function rowOf(
  language: Language,
  { id, runningMinutes, placements }: ComponentDetail,
  names: TopologyNames,
): TimelineRow {
  const { timelineWords } = termsIn(language);
  const place = placements.find(({ isLost, readyMinutes }) => !isLost && readyMinutes === runningMinutes);
  const site = place === undefined ? '' : names.site(place.site);
  const wording = runningMinutes === 0 ? timelineWords.goesOn : timelineWords.takenOver;
  const note = runningMinutes === null || site === '' ? '' : fill(wording, { site });
  return { name: names.component(id), note, runningMinutes };
}

/** The days of a damages notice run from the end of the stop: they stand in the list of duties, not on a scale of minutes. */
function marksOf(language: Language, service: Service, outcome: ServiceOutcome): readonly TimelineMark[] {
  const { timelineWords, legalDuties } = termsIn(language);
  const aim = service.objective?.recoveryMinutes;
  const objective = aim === undefined ? [] : [{ minute: aim, name: timelineWords.objective, isObjective: true }];
  const duties = legalConsequencesOf(outcome).filter(({ withinDays }) => withinDays === null);
  return [
    ...objective,
    ...duties.map(({ duty, fromMinute }) => ({ minute: fromMinute, name: legalDuties[duty], isObjective: false })),
  ].toSorted((one, other) => one.minute - other.minute);
}

function altOf(language: Language, rows: readonly TimelineRow[]): string {
  const { timelineWords } = termsIn(language);
  return rows
    .map(({ name, note, runningMinutes }) =>
      [name, runningMinutes === null ? timelineWords.never : durationIn(language, runningMinutes), note]
        .filter((text) => text !== '')
        .join(' '),
    )
    .join('; ');
}
