import { withParticle } from '../../shared/words/with-particle.js';
import type { Stage } from '../stage.js';

export interface Issued {
  readonly reportNumber: string;
  readonly auditEntries: number;
  readonly pdf: Uint8Array;
}

/** Step 7: the audit report, for the operator and for the ministry's file, and the letter that recommends what to put right. */
export async function issueReport(stage: Stage, reviewId: string): Promise<Issued> {
  const signatory = stage.as('signatory');
  const { id } = await signatory.post(`/api/v1/reviews/${reviewId}/reports`, { edition: 'operator' });
  await signatory.post(`/api/v1/reviews/${reviewId}/reports`, { edition: 'ministry' });
  const { number } = (await signatory.get<{ number: string }>(`/api/v1/reports/${id}`)).body;
  stage.say(`결과보고서 ${withParticle(number, '을/를')} 발행하였습니다.`);
  await recommend(stage, reviewId);
  const pdf = await stage.as('attester').bytes(`/api/v1/reports/${id}/pdf`);
  const trail = await stage.as('admin').get<{ rows: { number: number }[] }>('/api/v1/audit-entries');
  return { reportNumber: number, auditEntries: trail.body.rows[0]?.number ?? 0, pdf };
}

async function recommend(stage: Stage, reviewId: string): Promise<void> {
  const signatory = stage.as('signatory');
  const { id } = await signatory.post(`/api/v1/reviews/${reviewId}/recommendation`, {});
  const { number } = (await signatory.get<{ number: string }>(`/api/v1/reports/${id}`)).body;
  stage.say(`시정권고서 ${withParticle(number, '을/를')} 발행하였습니다.`);
}
