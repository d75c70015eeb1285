import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { Groups } from '../facilities/index.js';
import type { Topology } from '../topology/index.js';

/** A building of the public list, as the systemic view names and filters it. */
export interface ListedBuilding {
  readonly number: string;
  readonly name: string;
  readonly place: string;
  readonly groups: Groups;
}

/** The register of one operator as it stands, without its document. */
export interface StandingRegister {
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly number: number;
  readonly sha256: string;
}

export interface SystemicSources {
  readonly buildings: readonly ListedBuilding[];
  readonly registers: readonly StandingRegister[];
}

/** All buildings, and the registers of all operators that the actor may see: for the ministry, everybody's. */
export async function systemicSources(reading: Reading): Promise<SystemicSources> {
  return {
    buildings: await reading.rows<ListedBuilding>(
      'SELECT number, name, place, groups FROM facility ORDER BY length(number), number',
    ),
    registers: await reading.rows<StandingRegister>(
      `SELECT DISTINCT ON (v.operator_id) v.operator_id AS "operatorId", o.name AS "operatorName", v.number, v.sha256
         FROM register_version v JOIN organisation o ON o.id = v.operator_id
        ORDER BY v.operator_id, v.number DESC`,
    ),
  };
}

/** One of those documents. Versions never change, so that it is the one that was listed. */
export async function documentOf(
  reading: Reading,
  { operatorId, number }: Pick<StandingRegister, 'operatorId' | 'number'>,
): Promise<Topology | null> {
  const row = await reading.row<{ document: Topology }>(
    'SELECT document FROM register_version WHERE operator_id = $1 AND number = $2',
    [operatorId, number],
  );
  return row?.document ?? null;
}
