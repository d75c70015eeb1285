import type { Block, Cell } from '../../platform/pdf/block.js';
import { durationIn, fill } from '../../shared/words/index.js';
import { dayText } from '../../shared/words/day.js';
import { numberText } from '../../shared/words/quantity.js';
import { namesIn, type TopologyNames } from '../survivability/index.js';
import { type Component, type Placement, type Service, usersText } from '../topology/index.js';
import type { Wording } from './report-wording.js';
import type { Analysis } from './analysis-facts.js';

/** Everything that was registered and counts for the outcome. */
export function registerPart({ topology }: Analysis, wording: Wording): readonly Block[] {
  const words = wording.terms.survivabilityAnalysis;
  const names = namesIn(topology);
  const { serviceColumns: service, componentColumns: component } = words;
  return [
    { kind: 'heading', level: 2, text: words.services },
    {
      kind: 'table',
      columns: [
        { header: service.name, width: { weight: 3 }, namesRow: true },
        { header: service.users, align: 'right' },
        { header: service.objective, width: { weight: 2 } },
        { header: service.requires, width: { weight: 4 } },
      ],
      rows: topology.services.map((each) => serviceRow(each, names, wording)),
    },
    { kind: 'heading', level: 2, text: words.components },
    {
      kind: 'table',
      columns: [
        { header: component.name, width: { weight: 2 }, namesRow: true },
        { header: component.layer },
        { header: component.requires, width: { weight: 2 } },
        { header: component.placements, width: { weight: 5 } },
      ],
      rows: topology.components.map((each) => componentRow(each, names, wording)),
    },
  ];
}

function serviceRow(
  { name, partOf, core, users, objective, requires }: Service,
  names: TopologyNames,
  wording: Wording,
): readonly Cell[] {
  const { language } = wording;
  const words = wording.terms.survivabilityAnalysis;
  const { recoveryMinutes, dataLossSeconds } = objective ?? {};
  const whole = partOf === undefined ? name : fill(words.partOf, { name, whole: names.service(partOf) });
  const objectives = [
    ...(recoveryMinutes === undefined
      ? []
      : [fill(words.recoveryWithin, { duration: durationIn(language, recoveryMinutes) })]),
    ...(dataLossSeconds === undefined ? [] : [fill(words.dataLoss, { seconds: numberText(dataLossSeconds) })]),
  ];
  return [
    core ? fill(words.core, { name: whole }) : whole,
    usersText(language, users, partOf !== undefined),
    objectives.join(', '),
    requires.map(names.component).join(', '),
  ];
}

function componentRow(
  { name, layer, requires, placements }: Component,
  names: TopologyNames,
  wording: Wording,
): readonly Cell[] {
  return [
    name,
    wording.terms.layers[layer],
    requires.map(names.component).join(', '),
    {
      paragraphs:
        placements.length === 0 ? [''] : placements.map((placement) => placementText(placement, names, wording)),
    },
  ];
}

function placementText(
  { site, role, percent, lagSeconds, takeover }: Placement,
  names: TopologyNames,
  wording: Wording,
): string {
  const { terms, language } = wording;
  const words = terms.survivabilityAnalysis;
  const placed = fill(words.placement, { site: names.site(site), role: terms.placementRoles[role], percent });
  const lag = lagSeconds === 0 ? [] : [fill(words.lag, { seconds: numberText(lagSeconds) })];
  if (takeover === undefined) return [placed, ...lag].join(', ');
  const { minutes, needs, lastDrill } = takeover;
  const drill =
    lastDrill === undefined
      ? words.drillNone
      : fill(words.drill, {
          date: dayText(language, lastDrill.date),
          duration: durationIn(language, lastDrill.measuredMinutes),
        });
  return [
    ...[placed, ...lag, fill(words.takeover, { duration: durationIn(language, minutes) })],
    ...(needs.length === 0 ? [] : [fill(words.needs, { needs: needs.map(names.component) })]),
    drill,
  ].join(', ');
}
