import { type Actor, isMinistrySide } from '../shared/actor.js';

/** The same document as a translation for reference. */
export const inEnglish = (document: string): string => `${document}${document.includes('?') ? '&' : '?'}language=en`;

/** One outage and what is done about it: alike on both sides. */
const outagePaths = (outages: '/operator/outages' | '/regulator/outages') => ({
  outages,
  /** The form that opens one; the ministry's names the operator. */
  newOutage: (operator?: string) => `${outages}/new${operator === undefined ? '' : `?operator=${operator}`}`,
  outageOpening: (operator?: string) => `${outages}${operator === undefined ? '' : `?operator=${operator}`}`,
  outageStatistics: `${outages}/statistics`,
  outage: (id: string) => `${outages}/${id}`,
  outageEdit: (id: string) => `${outages}/${id}/edit`,
  /** Where the states of all its features are entered at once. */
  outageEntry: (id: string) => `${outages}/${id}/statuses`,
  /** The same as a sheet, and its files. */
  outageSheet: (id: string) => `${outages}/${id}/sheet`,
  outageSheetFile: (id: string, format: 'csv' | 'xlsx') => `${outages}/${id}/sheet.${format}`,
  outageFeatures: (id: string) => `${outages}/${id}/features`,
  /** Where compensation is entered, announced and given. */
  outageCompensations: (id: string) => `${outages}/${id}/compensations`,
  outageCompensationsGiven: (id: string) => `${outages}/${id}/compensations/given`,
  /** Where notices to users are entered. */
  outageNotices: (id: string) => `${outages}/${id}/notices`,
  /** Where a file is attached that proves one of them. */
  outageNoticeProof: (id: string, number: number) => `${outages}/${id}/notices/${number}/evidence`,
  /** What the register let expect beside what happened; what was measured, as proven, is the operator's to take over. */
  outagePrediction: (id: string) => `${outages}/${id}/prediction`,
  /** Reports to the ministry: filed, and written as a draft. */
  outageReports: (id: string) => `${outages}/${id}/reports`,
  outageReportDraft: (id: string) => `${outages}/${id}/reports/draft`,
  outageDuties: (id: string) => `${outages}/${id}/duties`,
  /** Why it came to it, and what is undertaken so that it does not come again. */
  outageCauses: (id: string) => `${outages}/${id}/causes`,
  outagePreventions: (id: string) => `${outages}/${id}/preventions`,
  /** One data request after it. */
  dataRequest: (id: string, number: number) => `${outages}/${id}/requests/${number}`,
});

/** Exercises (모의훈련) stand among the outages; the ministry's form names the operator. */
const exercisePaths = (exercises: '/operator/exercises' | '/regulator/exercises') => ({
  newExercise: () => `${exercises}/new`,
  exerciseOpening: (operator?: string) => `${exercises}${operator === undefined ? '' : `?operator=${operator}`}`,
});

/** Every address of the portal. */
export const paths = {
  start: '/',
  certificate: '/.well-known/ieum/certificate.pem',
  verify: '/verify',
  /** Of an event, for everybody, where the ministry has opened it. */
  status: (id: string) => `/status/${id}`,
  statusEn: (id: string) => `/status/${id}/en`,
  signIn: '/sign-in',
  signOut: '/sign-out',
  resume: '/sign-in/resume',
  apiDocs: '/api/docs',
  apiDocsOf: (tag: string) => `/api/docs/${tag}`,
  account: { tokens: '/account/tokens' },
  /** A file that proves something, for both sides. */
  evidence: (id: string) => `/evidence/${id}`,
  /** Switches the language and goes back to a page of this portal. */
  language: (language: string, back: string) => `/language/${language}?back=${encodeURIComponent(back)}`,
  /** A report on an outage as it was filed, on both sides. */
  outageReportFile: (outage: string, number: number) => `/outages/${outage}/reports/${number}/document.pdf`,
  /** The PDF of a report, on both sides. */
  reportFile: (id: string) => `/reports/${id}/pdf`,
  /** The PDFs of a submission, on both sides. */
  submissionDocument: (id: string) => `/submissions/${id}/document.pdf`,
  submissionFiling: (id: string) => `/submissions/${id}/filing.pdf`,
  operator: {
    home: '/operator',
    /** Where an agent says which of its operators it looks at, to go on to a page of this portal. */
    choice: (next?: string) => `/operator/choice${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`,
    coverage: '/operator/coverage',
    sites: '/operator/sites',
    newSite: '/operator/sites/new',
    site: (id: string) => `/operator/sites/${id}`,
    siteFacts: (id: string) => `/operator/sites/${id}/facts`,
    siteRemoval: (id: string) => `/operator/sites/${id}/removal`,
    siteYear: (id: string, year: number) => `/operator/sites/${id}/years/${year}`,
    siteMeasure: (id: string, kind: string) => `/operator/sites/${id}/measures/${kind}`,
    services: '/operator/services',
    newService: '/operator/services/new-service',
    service: (code: string) => `/operator/services/service/${code}`,
    newComponent: '/operator/services/new-component',
    component: (code: string) => `/operator/services/component/${code}`,
    placement: (component: string, site: string) => `/operator/services/component/${component}/in/${site}`,
    document: '/operator/services/document',
    undo: '/operator/services/undo',
    block: '/operator/services/block',
    documentFile: (format: string) => `/operator/services/document/file/${format}`,
    documentTemplate: (format: string) => `/operator/services/document/template/${format}`,
    versions: '/operator/services/versions',
    version: (number: number) => `/operator/services/versions/${number}`,
    survivability: '/operator/survivability',
    survivabilityCancellation: '/operator/survivability/cancellation',
    /** Plans (가정안): what would be if something were otherwise. */
    plans: '/operator/survivability/plans',
    newPlan: '/operator/survivability/plans/new',
    plan: (id: string) => `/operator/survivability/plans/${id}`,
    planPlacements: (id: string) => `/operator/survivability/plans/${id}/placements`,
    /** Puts an entry of the plan back as it is in its base; `entry` is an id, of a placement `component@site`. */
    planRestoration: (id: string, list: string, entry: string) =>
      `/operator/survivability/plans/${id}/restoration/${list}/${entry}`,
    planEdit: (id: string) => `/operator/survivability/plans/${id}/edit`,
    planTitle: (id: string) => `/operator/survivability/plans/${id}/title`,
    planDocument: (id: string) => `/operator/survivability/plans/${id}/document`,
    planCarryOver: (id: string) => `/operator/survivability/plans/${id}/carry-over`,
    planRegistration: (id: string) => `/operator/survivability/plans/${id}/registration`,
    planRemoval: (id: string) => `/operator/survivability/plans/${id}/removal`,
    analysis: (version: number, asOf: string) => `/operator/survivability/analysis.pdf?version=${version}&asOf=${asOf}`,
    assessments: '/operator/assessments',
    assessment: (id: string) => `/operator/assessments/${id}`,
    assessmentProtection: (id: string) => `/operator/assessments/${id}/protection`,
    assessmentPreview: (id: string) => `/operator/assessments/${id}/preview`,
    assessmentDraft: (id: string) => `/operator/assessments/${id}/draft.pdf`,
    assessmentSubmission: (id: string) => `/operator/assessments/${id}/submission`,
    assessmentItem: (id: string, code: string) => `/operator/assessments/${id}/items/${code}`,
    assessmentEvidence: (id: string, code: string) => `/operator/assessments/${id}/items/${code}/evidence`,
    assessmentEvidenceRemoval: (id: string, code: string, evidenceId: string) =>
      `/operator/assessments/${id}/items/${code}/evidence/${evidenceId}/removal`,
    assessmentAssignee: (id: string, code: string) => `/operator/assessments/${id}/items/${code}/assignee`,
    findings: '/operator/findings',
    finding: (id: string) => `/operator/findings/${id}`,
    /** What becomes of a preventive action: reported, given up, shown by files. */
    findingReport: (id: string) => `/operator/findings/${id}/report`,
    findingWithdrawal: (id: string) => `/operator/findings/${id}/withdrawal`,
    findingEvidence: (id: string) => `/operator/findings/${id}/evidence`,
    reviews: '/operator/reviews',
    review: (id: string) => `/operator/reviews/${id}`,
    reviewItem: (id: string, code: string) => `/operator/reviews/${id}/items/${code}`,
    ...outagePaths('/operator/outages'),
    /** How far the building of an event is restored. */
    outageRestorations: (id: string) => `/operator/outage-events/${id}/restorations`,
    dataRequestAnswers: (id: string, number: number) => `/operator/outages/${id}/requests/${number}/answers`,
    dataRequestEvidence: (id: string, number: number, answer: number) =>
      `/operator/outages/${id}/requests/${number}/answers/${answer}/evidence`,
    outageProof: (id: string) => `/operator/outages/${id}/proof`,
    ...exercisePaths('/operator/exercises'),
    reports: '/operator/reports',
    report: (id: string) => `/operator/reports/${id}`,
    people: '/operator/people',
  },
  regulator: {
    home: '/regulator',
    operators: '/regulator/operators',
    operatorRegistration: '/regulator/operators/new',
    operator: (id: string, year?: number) => `/regulator/operators/${id}${year === undefined ? '' : `?year=${year}`}`,
    /** What an operator has registered: services and what they are built of; its data centres; one of them. */
    operatorRegister: (id: string) => `/regulator/operators/${id}/register`,
    operatorSites: (id: string) => `/regulator/operators/${id}/register/sites`,
    operatorSite: (id: string, site: string) => `/regulator/operators/${id}/register/sites/${site}`,
    /** What stops when its data centres are lost, and the same as a PDF. */
    operatorSurvivability: (id: string) => `/regulator/operators/${id}/register/survivability`,
    operatorAnalysis: (id: string, version: number, asOf: string) =>
      `/regulator/operators/${id}/register/survivability/analysis.pdf?version=${version}&asOf=${asOf}`,
    operatorEdit: (id: string) => `/regulator/operators/${id}/edit`,
    measurement: (id: string, year: number) => `/regulator/operators/${id}/measurements/${year}`,
    operatorCoverage: (id: string, year: number) => `/regulator/operators/${id}/coverage/${year}`,
    coverage: '/regulator/coverage',
    facilities: '/regulator/facilities',
    newFacility: '/regulator/facilities/new',
    facility: (number: string) => `/regulator/facilities/${number}`,
    /** Losses across operators, and one of them. */
    systemic: '/regulator/survivability',
    systemicCancellation: '/regulator/survivability/cancellation',
    jointLoss: (id: string, basis?: string) =>
      `/regulator/survivability/loss?id=${encodeURIComponent(id)}${basis === undefined ? '' : `&basis=${basis}`}`,
    catalogues: '/regulator/catalogues',
    shippedCatalogue: '/regulator/catalogues/shipped',
    catalogue: (id: string) => `/regulator/catalogues/${id}`,
    catalogueComparison: (id: string) => `/regulator/catalogues/${id}/comparison`,
    catalogueEnforcement: (id: string) => `/regulator/catalogues/${id}/enforcement`,
    catalogueRetirement: (id: string) => `/regulator/catalogues/${id}/retirement`,
    catalogueRemoval: (id: string) => `/regulator/catalogues/${id}/removal`,
    inspections: '/regulator/inspections',
    inspectionPlan: '/regulator/inspections/new',
    inspectionPlanAfter: (outage: string) => `/regulator/inspections/new?outage=${outage}`,
    inspection: (id: string) => `/regulator/inspections/${id}`,
    inspectionEdit: (id: string) => `/regulator/inspections/${id}/edit`,
    inspectionOpening: (id: string) => `/regulator/inspections/${id}/opening`,
    inspectionClosing: (id: string) => `/regulator/inspections/${id}/closing`,
    inspectionProlongation: (id: string) => `/regulator/inspections/${id}/prolongation`,
    /** The round-up of an inspection: its form, and its draft as a PDF. */
    roundUp: (id: string) => `/regulator/inspections/${id}/round-up`,
    roundUpDraft: (id: string) => `/regulator/inspections/${id}/round-up.pdf`,
    inspectionRemoval: (id: string) => `/regulator/inspections/${id}/removal`,
    reviews: '/regulator/reviews',
    review: (id: string) => `/regulator/reviews/${id}`,
    reviewItem: (id: string, code: string) => `/regulator/reviews/${id}/items/${code}`,
    /** Where a signatory sees what is signed, and signs it. */
    signOff: (id: string) => `/regulator/reviews/${id}/sign-off`,
    /** The letter of recommendation on a review: its form, and its draft as a PDF. */
    recommendation: (id: string) => `/regulator/reviews/${id}/recommendation`,
    recommendationDraft: (id: string) => `/regulator/reviews/${id}/recommendation.pdf`,
    findings: '/regulator/findings',
    finding: (id: string) => `/regulator/findings/${id}`,
    findingVerification: (id: string) => `/regulator/findings/${id}/verification`,
    ...outagePaths('/regulator/outages'),
    dataRequests: (id: string) => `/regulator/outages/${id}/requests`,
    newDataRequest: (id: string) => `/regulator/outages/${id}/requests/new`,
    dataRequestEdit: (id: string, number: number) => `/regulator/outages/${id}/requests/${number}/edit`,
    dataRequestWithdrawal: (id: string, number: number) => `/regulator/outages/${id}/requests/${number}/withdrawal`,
    dataRequestResult: (id: string, number: number) => `/regulator/outages/${id}/requests/${number}/result`,
    dataRequestLetter: (id: string, number: number) => `/regulator/outages/${id}/requests/${number}/letter`,
    dataRequestDraft: (id: string, number: number) => `/regulator/outages/${id}/requests/${number}/letter.pdf`,
    dataRequestResultLetter: (id: string, number: number) =>
      `/regulator/outages/${id}/requests/${number}/result-letter`,
    dataRequestResultDraft: (id: string, number: number) =>
      `/regulator/outages/${id}/requests/${number}/result-letter.pdf`,
    outageJoining: (id: string) => `/regulator/outages/${id}/event`,
    ...exercisePaths('/regulator/exercises'),
    /** Outages with a cause in common. */
    outageEvents: '/regulator/outage-events',
    outageEvent: (id: string) => `/regulator/outage-events/${id}`,
    /** What a meeting of the headquarters asks about an event, and the meetings. */
    outageStatusPage: (id: string) => `/regulator/outage-events/${id}/status-page`,
    outageHeadquarters: (id: string) => `/regulator/outage-events/${id}/headquarters`,
    outageMeetings: (id: string) => `/regulator/outage-events/${id}/meetings`,
    outageFollowUps: (id: string) => `/regulator/outage-events/${id}/follow-ups`,
    /** The sheet for a meeting as a PDF. */
    outageHeadquartersSheet: (id: string) => `/regulator/outage-events/${id}/headquarters.pdf`,
    outageRestorations: (id: string) => `/regulator/outage-events/${id}/restorations`,
    reports: '/regulator/reports',
    report: (id: string) => `/regulator/reports/${id}`,
    /** The form with which a signatory issues a report on a review. */
    reportForm: (review: string) => `/regulator/reports/new?review=${review}`,
    reportDraft: (review: string) => `/regulator/reviews/${review}/report-draft.pdf`,
    reportIssue: (review: string) => `/regulator/reviews/${review}/reports`,
    /** What the documents of one's own authority say of it. */
    letterhead: '/regulator/letterhead',
    audit: '/regulator/audit',
    people: '/regulator/people',
  },
} as const;

/** The addresses of the side on which somebody is. */
export const sideOf = (actor: Actor | null): typeof paths.operator | typeof paths.regulator =>
  actor !== null && isMinistrySide(actor) ? paths.regulator : paths.operator;
