export { checkMeasure, type MeasureValues } from './check-measure.js';
export { FacilitiesModule } from './facilities.module.js';
export { FacilityFactsInput, FacilityInput } from './facilities.input.js';
export { type FacilityChoice, FacilityQueries, type FacilityView, type Occupant } from './facilities.queries.js';
export { Facilities } from './facilities.service.js';
export * from './facility-rules.js';
export { type Groups, readGroups } from './groups.js';
export {
  MEASURE_FIELDS,
  MEASURE_KINDS,
  type MeasureField,
  type MeasureKind,
  measureKindOf,
  type MeasureUnit,
} from './measure-kinds.js';
export { type MeasuredAnswer, measuredAnswers, type MeasuredReason, type SiteMeasure } from './measured-answers.js';
export { typedMeasure } from './measure-values.js';
export { siteMeasures } from './site-measures.queries.js';
export { mayWriteRegister } from './register.policy.js';
export {
  addSite,
  changeSite,
  type DocumentSite,
  importSites,
  removeSite,
  requireRegisterWriter,
  sitesWithMaterial,
  unknownFacilities,
} from './site-set.service.js';
export { SiteEntity, type SiteId } from './site.entity.js';
export { MeasureInput, SiteFactsInput, SiteInput, SiteYearInput } from './sites.input.js';
export {
  type MeasureView,
  type SitePageView,
  SiteQueries,
  type SiteRow,
  type SiteView,
  type SiteYearView,
} from './sites.queries.js';
export { Sites } from './sites.service.js';
import { FacilityEntity } from './facility.entity.js';
import { ProtectionMeasureEntity } from './protection-measure.entity.js';
import { SiteEntity } from './site.entity.js';
import { SiteYearEntity } from './site-year.entity.js';

export const facilitiesEntities = [FacilityEntity, SiteEntity, SiteYearEntity, ProtectionMeasureEntity];
