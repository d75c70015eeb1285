import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId, OrganisationId } from '../../shared/ids.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import type { BusinessNumber } from './business-number.js';
import { MeasurementEntity } from './measurement.entity.js';
import type { MeasurementFigures } from './measurement-faults.js';
import type { OperatorKind } from './operator-kind.js';

export interface OperatorView {
  readonly id: OperatorId;
  readonly name: string;
  readonly businessNumber: BusinessNumber;
  readonly kinds: readonly OperatorKind[];
  readonly koreanOffice: boolean;
  readonly paidServices: boolean;
  readonly publicBody: boolean;
  /** The domestic agents it named, by name. */
  readonly agents: readonly { readonly id: OrganisationId; readonly name: string }[];
  readonly registeredAt: Date;
  readonly version: number;
}

export interface MeasurementView extends MeasurementFigures {
  readonly year: number;
  readonly source: string;
  readonly version: number;
}

@Injectable()
export class OperatorQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  one(actor: Actor, id: OperatorId): Promise<OperatorView> {
    return this.unitOfWork.read(actor, (reading) => operatorView(reading, id));
  }

  /** The operator's figures of all years, newest first. @throws NotFound where there is no such operator */
  measurements(actor: Actor, id: OperatorId): Promise<readonly MeasurementView[]> {
    return this.unitOfWork.read(actor, async (reading) => {
      await operatorView(reading, id);
      return (await reading.find(MeasurementEntity, { operatorId: id }, { year: 'DESC' })).map(measurementView);
    });
  }

  /** @throws NotFound where that year was not measured */
  measurement(actor: Actor, id: OperatorId, year: number): Promise<MeasurementView> {
    return this.unitOfWork.read(actor, async (reading) =>
      measurementView(await reading.need(MeasurementEntity, { operatorId: id, year })),
    );
  }
}

/** One operator, inside a transaction of another room. @throws NotFound */
export async function operatorView(reading: Reading, id: OperatorId): Promise<OperatorView> {
  const row = await reading.row<OperatorView>(
    `SELECT o.id, o.name, p.business_number AS "businessNumber", p.kinds, p.korean_office AS "koreanOffice",
            p.paid_services AS "paidServices", p.public_body AS "publicBody", p.registered_at AS "registeredAt", p.version,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id), '[]')
               FROM mandate m JOIN organisation a ON a.id = m.agent_id WHERE m.operator_id = o.id) AS agents
       FROM operator p JOIN organisation o ON o.id = p.id WHERE p.id = $1`,
    [id],
  );
  if (row === null) throw new NotFound();
  return row;
}

function measurementView(row: MeasurementEntity): MeasurementView {
  const { year, source, version, periodFrom, periodTo, dailyUsers, trafficSharePartsPerMillion } = row;
  const { totalSalesWon, telecomSalesWon, ictSalesWon } = row;
  const sales = { totalSalesWon, telecomSalesWon, ictSalesWon };
  return { year, periodFrom, periodTo, dailyUsers, trafficSharePartsPerMillion, ...sales, source, version };
}
