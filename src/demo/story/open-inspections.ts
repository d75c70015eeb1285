import { addDays } from '../../shared/time.js';
import type { Stage } from '../stage.js';
import type { PersonKey } from '../world/people.js';

/** The inspection that the story follows to its report, and one that is still being answered when it ends. */
export interface Opened {
  readonly followed: string;
  readonly other: string;
  /** Of the protection measures of data centres: hardly begun when the story ends. */
  readonly protection: string;
}

/** Step 3: the checklist comes into force, and this year's inspections open on it. */
export async function openInspections(stage: Stage, year: number): Promise<Opened> {
  const manager = stage.as('schemeManager');
  const catalogue = await manager.post('/api/v1/catalogues/shipped');
  await manager.post(`/api/v1/catalogues/${catalogue.id}/enforcement`);
  stage.say('점검표(100개 항목)를 시행하였습니다.');
  const followed = await open(stage, catalogue.id, year, {
    title: `${year}년도 방송통신재난관리계획 이행 지도·점검`,
    regime: 'FA-35',
    basis: 'FA-36-2',
  });
  const other = await open(stage, catalogue.id, year, {
    title: `${year}년도 서비스 안정성 조치 이행점검`,
    regime: 'TBA-22-7',
    basis: 'TBA-82',
  });
  const protection = await open(stage, catalogue.id, year, {
    title: `${year}년도 집적정보통신시설 보호조치 이행점검`,
    regime: 'NA-46',
    basis: 'NA-46-3',
  });
  stage.say(`${year}년도 정기점검 3건을 열었습니다.`);
  return { followed, other, protection };
}

interface Plan {
  readonly title: string;
  readonly regime: string;
  readonly basis: string;
}

async function open(stage: Stage, catalogueId: string, year: number, plan: Plan): Promise<string> {
  const day = (days: number) => addDays(stage.today, days);
  const { id } = await stage.as('schemeManager').post('/api/v1/inspections', {
    ...plan,
    ...{ kind: 'regular', authorityId: stage.idOf('field-office'), year, catalogueId },
    ...{ noticeOn: day(0), startsOn: day(7), submissionDueOn: day(21), endsOn: day(63), operatorIds: [] },
    inspectorIds: [await personId(stage, 'inspector')],
    signatoryIds: [await personId(stage, 'signatory')],
    recorderIds: [await personId(stage, 'recorder')],
  });
  await stage.as('schemeManager').post(`/api/v1/inspections/${id}/opening`);
  return id;
}

async function personId(stage: Stage, key: PersonKey): Promise<string> {
  return (await stage.as(key).get<{ personId: string }>('/api/v1/session')).body.personId;
}
