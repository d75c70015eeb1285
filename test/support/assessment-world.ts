import { addDays, seoulDate } from '../../src/shared/time.js';
import { Visitor } from './visitor.js';
import { fromNothing, startInWorld, type Started } from './world.js';

/** Two operators in an open inspection under TBA 22-7, and the people of both sides. */
export interface AssessmentWorld {
  readonly manager: Visitor;
  readonly inspector: Visitor;
  readonly inspectionId: string;
  readonly gaon: OperatorSide;
  readonly naru: OperatorSide;
  /** Author of the domestic agent that 나루 alone has named. */
  readonly agent: Visitor;
}

export interface OperatorSide {
  readonly operatorId: string;
  readonly assessmentId: string;
  readonly author: Visitor;
  readonly attester: Visitor;
  /** The author's program, with a token of its own. */
  readonly program: Visitor;
}

const YEAR = 2026;

/** The application in a copy of this world. */
export const startAssessmentWorld = (): Promise<Started<AssessmentWorld>> =>
  startInWorld('assessment_world', fromNothing, makeAssessmentWorld);

async function makeAssessmentWorld({ test }: Started<null>): Promise<AssessmentWorld> {
  const admin = await test.administrator();
  const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
  const member = (name: string, role: string) =>
    admin.colleague({ organisationId, email: `${role}@msit.example`, name, roles: [role] });
  const manager = await member('강민아', 'scheme-manager');
  const inspector = await member('정유진', 'inspector');
  const signatory = await member('오세훈', 'signatory');
  const operators = [await register(manager, '가온', '124-81-00998'), await register(manager, '나루', '220-81-62517')];
  const agent = await agentOf(admin, operators[1] ?? '');
  const inspectionId = await planned(manager, organisationId, await personOf(inspector), await personOf(signatory));
  await manager.must('POST', `/api/v1/inspections/${inspectionId}/opening`);
  const [gaon, naru] = await Promise.all(
    operators.map((id, index) => sideOf(admin, id, index === 0 ? 'gaon' : 'naru')),
  );
  if (gaon === undefined || naru === undefined) throw new Error('two operators were to be there');
  return { manager, inspector, inspectionId, gaon, naru, agent };
}

async function register(manager: Visitor, name: string, businessNumber: string): Promise<string> {
  const { id } = await manager.must<{ id: string }>('POST', '/api/v1/operators', {
    ...{ name, businessNumber, kinds: ['value-added'], koreanOffice: true, paidServices: false },
  });
  await manager.must('PUT', `/api/v1/operators/${id}/measurements/${YEAR}`, {
    ...{ periodFrom: `${YEAR - 1}-10-01`, periodTo: `${YEAR - 1}-12-31`, source: '측정 보고서' },
    ...{ dailyUsers: 2_000_000, trafficSharePartsPerMillion: 15_000 },
  });
  await manager.must('POST', `/api/v1/operators/${id}/coverage/${YEAR}`);
  return id;
}

async function agentOf(admin: Visitor, operatorId: string): Promise<Visitor> {
  const agent = { kind: 'agent', name: '바른국내대리', mandates: [operatorId] };
  const { id } = await admin.must<{ id: string }>('POST', '/api/v1/organisations', agent);
  return admin.colleague({ organisationId: id, email: 'author@agent.example', name: '문지호', roles: ['author'] });
}

async function planned(manager: Visitor, authorityId: string, inspector: string, signatory: string): Promise<string> {
  const catalogue = await manager.must<{ id: string }>('POST', '/api/v1/catalogues/shipped');
  await manager.must('POST', `/api/v1/catalogues/${catalogue.id}/enforcement`);
  const today = seoulDate(new Date());
  const { id } = await manager.must<{ id: string }>('POST', '/api/v1/inspections', {
    ...{ title: `${YEAR}년 부가통신 정기점검`, regime: 'TBA-22-7', kind: 'regular', basis: 'TBA-consent', year: YEAR },
    ...{ authorityId, catalogueId: catalogue.id, operatorIds: [] },
    ...{ startsOn: today, submissionDueOn: addDays(today, 18), endsOn: addDays(today, 60) },
    ...{ inspectorIds: [inspector], signatoryIds: [signatory], recorderIds: [] },
  });
  return id;
}

const personOf = async (visitor: Visitor): Promise<string> =>
  (await visitor.must<{ personId: string }>('GET', '/api/v1/session')).personId;

async function sideOf(admin: Visitor, operatorId: string, mail: string): Promise<OperatorSide> {
  const invite = (name: string, role: string) =>
    admin.colleague({ organisationId: operatorId, email: `${role}@${mail}.example`, name, roles: [role] });
  const author = await invite('김서연', 'author');
  const attester = await invite('박도현', 'attester');
  const { rows } = await author.must<{ rows: { id: string }[] }>('GET', '/api/v1/assessments');
  const program = new Visitor(author.address, await tokenOf(author));
  return { operatorId, assessmentId: rows[0]?.id ?? '', author, attester, program };
}

async function tokenOf(author: Visitor): Promise<string> {
  const scopes = ['assessment.read', 'assessment.write'];
  const expiresOn = addDays(seoulDate(new Date()), 30);
  return (await author.must<{ token: string }>('POST', '/api/v1/tokens', { name: '시험', scopes, expiresOn })).token;
}
