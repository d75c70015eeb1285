import { GROUP_VALUE, isFacilityNumber, isKey } from '../../shared/keys.js';
import { calendarDate, type CalendarDate } from '../../shared/time.js';
import {
  choice,
  cleaned,
  decimal,
  flag,
  integer,
  listOf,
  mapOf,
  matching,
  object,
  optional,
  otherwise,
  type Reader,
  required,
  setOf,
  text,
} from './document-fields.js';
import { show } from './fault-log.js';
import {
  type Component,
  DRILL_SCOPES,
  type GroupValue,
  type LastDrill,
  LAYERS,
  type Objective,
  type Placement,
  PLACEMENT_ROLES,
  type Service,
  type Site,
  type Takeover,
  type Topology,
  TOPOLOGY_FORMAT,
} from './topology.js';

const YEAR_IN_MINUTES = 525_600;
const YEAR_IN_SECONDS = 31_536_000;

const id = matching(isKey, 'malformed-key');
const ids = setOf(id);
const name = text(200);
const groupValue = cleaned(GROUP_VALUE, 'malformed-group-value');

const date: Reader<CalendarDate> = (value, log) =>
  (typeof value === 'string' ? calendarDate(value) : null) ?? log.add('not-a-date', { found: show(value) });

/** One value, or a list of at least one: an empty list would be lost with everything. */
const oneOrMore: Reader<GroupValue> = (value, log) => {
  if (!Array.isArray(value)) return groupValue(value, log);
  return value.length === 0 ? log.add('too-few', { min: 1 }) : setOf(groupValue)(value, log);
};

const site = object<Site>({
  id: required(id),
  name: required(name),
  facility: optional(matching(isFacilityNumber, 'malformed-facility-number')),
  groups: otherwise({}, mapOf(isKey, 'malformed-key', oneOrMore)),
  latitude: optional(decimal(-90, 90)),
  longitude: optional(decimal(-180, 180)),
});

const objective = object<Objective>({
  recoveryMinutes: optional(integer(0, YEAR_IN_MINUTES)),
  dataLossSeconds: optional(integer(0, YEAR_IN_SECONDS)),
});

const service = object<Service>({
  id: required(id),
  name: required(name),
  partOf: optional(id),
  users: otherwise(0, integer(0, 100_000_000)),
  core: otherwise(false, flag),
  objective: optional(objective),
  requires: otherwise([], ids),
});

const lastDrill = object<LastDrill>({
  date: required(date),
  measuredMinutes: required(integer(1, YEAR_IN_MINUTES)),
  scope: optional(choice(DRILL_SCOPES)),
});

const takeover = object<Takeover>({
  minutes: required(integer(1, YEAR_IN_MINUTES)),
  needs: otherwise([], ids),
  lastDrill: optional(lastDrill),
});

const placement = object<Placement>({
  site: required(id),
  role: required(choice(PLACEMENT_ROLES)),
  percent: required(integer(0, 1000)),
  lagSeconds: otherwise(0, integer(0, YEAR_IN_SECONDS)),
  takeover: optional(takeover),
});

const component = object<Component>({
  id: required(id),
  name: required(name),
  layer: required(choice(LAYERS)),
  stateful: otherwise(false, flag),
  requires: otherwise([], ids),
  requiredPercent: otherwise(100, integer(1, 1000)),
  placements: required(listOf(placement)),
});

/** The form of the document: which keys, of which kind, within which limits. What one entry says about another is
 *  tested in `topology-references.ts`. */
export const topologyShape = object<Topology>({
  format: required(choice([TOPOLOGY_FORMAT])),
  sites: required(listOf(site)),
  services: required(listOf(service)),
  components: required(listOf(component)),
});
