import { PlanEntity } from './plan.entity.js';

export { asCancelled } from './as-cancelled.js';
export { byCodePoint } from './code-point-order.js';
export { kilometresBetween } from './distance.js';
export { CAUSES, type Cause, type ChainStep } from './chain.js';
export {
  ENGINE_VERSION,
  type Outcome,
  OUTCOME_FORMAT,
  type Progress,
  type RunInput,
  type ScenarioOutcome,
  simulate,
} from './outcome.js';
export { type Basis, BASES, isRecent } from './proof.js';
export {
  groupScenarios,
  mergeScenarios,
  type NamedScenario,
  pairScenarios,
  readScenario,
  type Scenario,
  type ScenarioFault,
  type ScenarioKind,
  siteScenarios,
} from './scenario.js';
export { isStopped, SERVICE_STATES, type ServiceOutcome, type ServiceStateName } from './service-outcome.js';
export { type Weakness, WEAKNESS_CODES, type WeaknessCode } from './weakness.js';
export {
  COMPUTED_REASON_CODES,
  type ComputedAnswer,
  computedAnswers,
  type ComputedReason,
  type ComputedReasonCode,
} from './computed-answers.js';
export { CHANNEL_FACTS, type Channel, CHANNELS, channelText } from './channels.js';
export { LEGAL_DUTIES, type LegalConsequence, legalConsequencesOf, type LegalDuty } from './legal-consequences.js';
export {
  type ComponentDetail,
  type DetailInput,
  detailOf,
  type PlacementDetail,
  type ScenarioDetail,
} from './scenario-detail.js';
export { type Names, reasonOf } from './reason-text.js';
export type { BothOutcomes } from './outcome.thread.js';
export { type Simulation, type SimulationInput, Simulations } from './simulations.service.js';
export { SurvivabilityModule } from './survivability.module.js';
export { chainPicture } from './chain-picture.js';
export {
  type FilteredOutcomes,
  filteredOutcomes,
  LOSS_FILTERS,
  type LossFilter,
  type OutcomeFilter,
  SERVICE_FILTERS,
  type ServiceFilter,
} from './outcome-filter.js';
export { matrixPicture } from './matrix-picture.js';
export type { MatrixInput, MatrixScenario, MatrixService } from './matrix-place.js';
export { isDifferent, toneOf, wordsOf } from './outcome-words.js';
export { type PlanComponent, type PlanSite, sitePlanPicture } from './site-plan-picture.js';
export { type TimelineInput, type TimelineMark, timelinePicture, type TimelineRow } from './timeline-picture.js';
export { namesIn, type TopologyNames } from './names-in.js';
export { type ScenarioName, scenarioName } from './scenario-name.js';
export { rankOf, worstScenarios, worstServices } from './worst-first.js';
export { type MatrixPart, matrixOf, withoutBuilding } from './matrix-of.js';
export { type Headline, type HeadlineKind, headlineOf } from './headline.js';
export { timelineOf } from './timeline-of.js';
export { sitePlanOf } from './site-plan-of.js';
export { type HeldTakeover, heldBySameCause } from './same-cause.js';
export { type SimulatedRegister, SurvivabilityQueries } from './survivability.queries.js';
export { type AskedScenarios, PAIRS, readScenarios, type ScenariosRead } from './read-scenarios.js';
export { JOINT_LOSS_KINDS, type JointLossKind } from './joint-losses.js';
export { type HurtService, inHours, type UserMinutes } from './user-hours.js';
export { filteredLosses, type SystemicChoices, systemicChoices, type SystemicFilter } from './systemic-filter.js';
export type { ListedBuilding } from './systemic.queries.js';
export { type AffectedOperator, type RankedLoss, type SystemicView } from './systemic-view.js';
export { type SystemicInput, SystemicLosses, type SystemicRun } from './systemic-losses.service.js';
export { type PlacedLoss, pageOfLosses } from './systemic-page.js';
export { lossName, otherLossNames } from './loss-name.js';
export { namedLoss, type NamedLoss } from './same-losses.js';
export { compareOutcomes, type OutcomeChanges, outcomesBy } from './compare-outcomes.js';
export { planDocument } from './plan-document.js';
export { type PlanId } from './plan.entity.js';
export { CarryOverInput, PlanTitleInput, PlanTitleSearch } from './plans.input.js';
export { type LightPlan, PlanQueries, type PlanRow, type PlanView, type PlanWithBase } from './plans.queries.js';
export { MOST_PLANS, Plans } from './plans.service.js';

export const survivabilityEntities = [PlanEntity];
