import type { AuditReport } from '../../../src/modules/reports/index.js';
import type { Block, PdfDocument } from '../../../src/platform/pdf/block.js';

export const DOCUMENTS = ['report', 'text'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** A module as it was compiled: that is what runs. */
export const built = <Module>(path: string): Promise<Module> =>
  import(new URL(`../../../dist/${path}`, import.meta.url).href) as Promise<Module>;

/** The audit report of 100 items, or plain text of about 150 pages. */
export async function documentNamed(name: DocumentName): Promise<PdfDocument> {
  const { auditReportDocument } =
    await built<typeof import('../../../src/modules/reports/index.js')>('src/modules/reports/index.js');
  const report = auditReportDocument(await sampleReportOf(100));
  return name === 'report' ? report : { ...report, attachments: [], blocks: text() };
}

/** What an audit report of so many items says. */
export async function sampleReportOf(items: number): Promise<AuditReport> {
  const importPackage = (wanted: string) => import(wanted) as Promise<unknown>;
  Object.assign(globalThis, { importBuilt: built, importPackage }); // as tests reach them
  const { sampleFacts, sampleReport } = await import('../../support/sample-report.js');
  return sampleReport({}, sampleFacts(items));
}

const SENTENCES = [
  '데이터센터 한 곳을 잃어도 핵심 기능이 이어지도록 같은 구성을 두 곳 이상에 두고, 전환에 쓰는 도구도 나누어 둡니다.',
  '전환 훈련은 해마다 두 번 실시하며, 실제로 전환한 범위와 걸린 시간을 기록하여 방송통신재난관리계획에 반영합니다.',
  '예비 데이터센터(豫備)는 평소 부하의 60%를 견디고, 3,200 kW의 비상전원으로 48시간을 운영할 수 있습니다.',
  'The standby site takes over within 30 minutes, as measured on 2026. 6. 12. by drill D-0061.',
  '인증·결제·메시지 저장소는 서로 다른 건물에 두며, 어느 하나를 잃었을 때 멈추는 기능을 미리 계산하여 둡니다.',
];

/** Sections of five paragraphs each, no two of them alike. */
function text(): readonly Block[] {
  return Array.from({ length: 150 }, (_, section) => [
    { kind: 'heading', level: 2, text: `${section + 1}. 서비스 안정성 확보 조치의 이행` } as const,
    ...Array.from({ length: 5 }, (__, index) => ({ kind: 'paragraph', text: paragraph(section * 5 + index) }) as const),
  ]).flat();
}

const paragraph = (number: number): string =>
  Array.from(
    { length: 6 },
    (_, index) => `${number + 1}의${index + 1} ${SENTENCES[(number * 7 + index * 3) % SENTENCES.length] ?? ''}`,
  ).join(' ');
