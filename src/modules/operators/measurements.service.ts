import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, NotFound, PreconditionRequired } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { UnitOfWork } from '../audit/index.js';
import { MeasurementEntity } from './measurement.entity.js';
import { measurementFaults } from './measurement-faults.js';
import { OperatorEntity } from './operator.entity.js';
import type { MeasurementInput } from './operators.input.js';
import { mayKeepOperators } from './operators.policy.js';

/** The yearly figures that decide which law covers an operator. */
@Injectable()
export class Measurements {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Enters or changes the figures that decide for a year, and returns their new version. The first entry opens no version
   * (null or 0).
   * @throws PreconditionRequired where figures stand already and no version is named; Stale; Invalid
   */
  measure(
    actor: Actor,
    operatorId: OperatorId,
    year: number,
    version: number | null,
    input: MeasurementInput,
  ): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayKeepOperators(actor)) throw new Forbidden();
      // two first entries at once: the second waits here and then finds the first
      await tx.lock(OperatorEntity, { id: operatorId });
      const faults = measurementFaults(year, input);
      if (faults.length > 0) throw new Invalid(faults);
      const key = { operatorId, year };
      const standing = await tx.one(MeasurementEntity, key);
      if (standing === null && (version ?? 0) > 0) throw new NotFound();
      if (standing !== null && version === null) throw new PreconditionRequired();
      const next = standing === null ? 1 : await tx.save(MeasurementEntity, key, version ?? 0, { ...input });
      if (standing === null) await tx.insert(MeasurementEntity, { ...key, ...input, version: next });
      tx.record({
        action: 'operator.measured',
        subject: { kind: 'operator', id: operatorId },
        operatorId,
        ...(standing === null ? {} : { before: { ...standing } }),
        after: { year, ...input },
      });
      return next;
    });
  }
}
