import type { Role } from '../../modules/identity/index.js';
import type { Bilingual } from '../../modules/checklist/index.js';

/** Whose person somebody is: an operator by its key, or one of the other organisations. */
export type Home = 'headquarters' | 'field-office' | 'agent' | 'institute' | OperatorKey;

export type OperatorKey = 'gaon' | 'nuri' | 'daon' | 'raon' | 'maru' | 'bada' | 'globe';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly home: Home;
  readonly roles: readonly Role[];
  /** What to look at as this person; only they are listed on the start page. */
  readonly look?: Bilingual;
}

/** The demonstration's password, the same for everybody: printed at start, and never set where real data may be. */
export const DEMO_PASSWORD = 'ieum-demo-2026';

/** All people of the demonstration, in the order in which the story meets them. None of them exists. */
export const people = {
  admin: {
    email: 'admin@msit.example',
    name: '한지우',
    home: 'headquarters',
    roles: ['ministry-admin', 'scheme-manager'],
    look: {
      ko: '감사 기록, 기관과 사람, 점검표의 시행과 점검 계획',
      en: 'The audit trail, authorities and their people, putting checklists into force and planning inspections',
    },
  },
  schemeManager: {
    email: 'manager@msit.example',
    name: '오세린',
    home: 'headquarters',
    roles: ['scheme-manager'],
    look: {
      ko: '사업자별 측정값과 적용 법령의 산출 근거, 점검표, 정기점검의 진행 상황',
      en: 'Operators with their figures and the law that covers them, the checklist, the progress of the inspections',
    },
  },
  author: {
    email: 'author@gaon.example',
    name: '김서연',
    home: 'gaon',
    roles: ['author'],
    look: {
      ko: '데이터센터와 서비스 구성 등록정보, 진행 중인 서비스 안정성 자체점검',
      en: 'The register of data centres and services, and the self-assessment under way',
    },
  },
  attester: {
    email: 'attester@gaon.example',
    name: '박도현',
    home: 'gaon',
    roles: ['attester'],
    look: {
      ko: '제출한 자체점검과 그 판정 결과, 지적사항, 받은 점검 결과보고서',
      en: 'The submitted self-assessment and how it was judged, the findings, the report received',
    },
  },
  operatorAdmin: {
    email: 'admin@gaon.example',
    name: '이하준',
    home: 'gaon',
    roles: ['operator-admin'],
    look: { ko: '구성원 초대와 점검항목 배정', en: 'Inviting colleagues and handing out items' },
  },
  inspector: {
    email: 'inspector@crms.example',
    name: '정유진',
    home: 'field-office',
    roles: ['inspector'],
    look: {
      ko: '나를 기다리는 이행점검, 답변 옆에서 하는 항목별 판정, 보완 요청',
      en: 'The reviews that wait, judging items beside the answers, asking for supplements',
    },
  },
  signatory: {
    email: 'signatory@crms.example',
    name: '최민석',
    home: 'field-office',
    roles: ['signatory'],
    look: { ko: '결재한 점검 결과와 발행한 결과보고서(PDF)', en: 'The result signed off and the report issued (PDF)' },
  },
  fieldAdmin: { email: 'admin@crms.example', name: '윤가람', home: 'field-office', roles: ['ministry-admin'] },
  recorder: { email: 'recorder@institute.example', name: '서지훈', home: 'institute', roles: ['recorder'] },
  /** Signs what is the Minister's own to demand. */
  ministrySignatory: {
    email: 'signatory@msit.example',
    name: '강태오',
    home: 'headquarters',
    roles: ['signatory'],
    look: {
      ko: '장애 뒤의 자료제출 요구와 그 결과, 발행한 공문',
      en: 'Data requests after an outage, what came of them, and the letters issued',
    },
  },
  reader: {
    email: 'reader@msit.example',
    name: '임나래',
    home: 'headquarters',
    roles: ['reader'],
    look: { ko: '읽기만 할 수 있는 사람이 보는 화면', en: 'What somebody sees who may only read' },
  },
  agent: { email: 'agent@hanbyeol.example', name: '문다온', home: 'agent', roles: ['author', 'operator-admin'] },
  nuriAuthor: {
    email: 'author@nuri.example',
    name: '장서윤',
    home: 'nuri',
    roles: ['author'],
    look: {
      ko: '점검자가 보낸 보완 요청과 그 답변',
      en: 'What an inspector asks to be supplemented, and the answer to it',
    },
  },
  nuriAttester: { email: 'attester@nuri.example', name: '배준호', home: 'nuri', roles: ['attester'] },
  raonAuthor: { email: 'author@raon.example', name: '신예린', home: 'raon', roles: ['author'] },
} as const satisfies Record<string, DemoPerson>;

export type PersonKey = keyof typeof people;
