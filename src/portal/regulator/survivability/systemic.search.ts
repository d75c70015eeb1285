import { BASES, type Basis, JOINT_LOSS_KINDS, type JointLossKind } from '../../../modules/survivability/index.js';
import { Choice, Day, Text } from '../../../platform/http/input.js';
import type { CalendarDate } from '../../../shared/time.js';

/** On what the losses across operators are computed: today and as registered where nothing is said. */
class ConditionsSearch {
  @Day({ optional: true }) asOf: CalendarDate | null;
  @Choice(BASES, { optional: true }) basis: Basis | null;
}

/** Which losses are listed, and from where on. */
export class SystemicSearch extends ConditionsSearch {
  @Choice(JOINT_LOSS_KINDS, { optional: true }) kind: JointLossKind | null;
  @Text({ max: 100, optional: true }) region: string | null;
  @Text({ max: 64, optional: true }) provider: string | null;
  @Text({ max: 64, optional: true }) substation: string | null;
  @Text({ max: 500, optional: true }) after: string | null;
}

/** Which loss is looked at. */
export class JointLossSearch extends ConditionsSearch {
  @Text({ max: 300 }) id: string;
}
