import type { Language } from '../../shared/words/index.js';
import { account as enAccount } from './en/account.js';
import { aftermath as enAftermath } from './en/aftermath.js';
import { assessment as enAssessment } from './en/assessment.js';
import { apiDocs as enApiDocs } from './en/api-docs.js';
import { audit as enAudit } from './en/audit.js';
import { catalogue as enCatalogue } from './en/catalogue.js';
import { errorPage as enErrorPage, errorPages as enErrorPages } from './en/errors.js';
import { facilities as enFacilities } from './en/facilities.js';
import { findings as enFindings } from './en/findings.js';
import { headquarters as enHeadquarters } from './en/headquarters.js';
import { home as enHome } from './en/home.js';
import { inspection as enInspection } from './en/inspection.js';
import { letters as enLetters } from './en/letters.js';
import { layout as enLayout } from './en/layout.js';
import { lessons as enLessons } from './en/lessons.js';
import { operators as enOperators } from './en/operators.js';
import { compensations as enCompensations } from './en/compensations.js';
import { live as enLive, publicStatus as enPublicStatus, statusPage as enStatusPage } from './en/live.js';
import { outages as enOutages } from './en/outages.js';
import { dataRequests as enDataRequests } from './en/data-requests.js';
import { outageReports as enOutageReports } from './en/outage-reports.js';
import { outageStatistics as enOutageStatistics } from './en/outage-statistics.js';
import { userNotices as enUserNotices } from './en/user-notices.js';
import { plans as enPlans } from './en/plans.js';
import { publicPages as enPublic } from './en/public.js';
import { reports as enReports } from './en/reports.js';
import { review as enReview } from './en/review.js';
import { services as enServices } from './en/services.js';
import { sites as enSites } from './en/sites.js';
import { survivability as enSurvivability } from './en/survivability.js';
import { systemic as enSystemic } from './en/systemic.js';
import { verify as enVerify } from './en/verify.js';
import { account as koAccount } from './ko/account.js';
import { aftermath as koAftermath } from './ko/aftermath.js';
import { assessment as koAssessment } from './ko/assessment.js';
import { apiDocs as koApiDocs } from './ko/api-docs.js';
import { audit as koAudit } from './ko/audit.js';
import { catalogue as koCatalogue } from './ko/catalogue.js';
import { errorPage as koErrorPage, errorPages as koErrorPages } from './ko/errors.js';
import { facilities as koFacilities } from './ko/facilities.js';
import { findings as koFindings } from './ko/findings.js';
import { headquarters as koHeadquarters } from './ko/headquarters.js';
import { home as koHome } from './ko/home.js';
import { inspection as koInspection } from './ko/inspection.js';
import { letters as koLetters } from './ko/letters.js';
import { layout as koLayout } from './ko/layout.js';
import { lessons as koLessons } from './ko/lessons.js';
import { operators as koOperators } from './ko/operators.js';
import { compensations as koCompensations } from './ko/compensations.js';
import { live as koLive, publicStatus as koPublicStatus, statusPage as koStatusPage } from './ko/live.js';
import { outages as koOutages } from './ko/outages.js';
import { dataRequests as koDataRequests } from './ko/data-requests.js';
import { outageReports as koOutageReports } from './ko/outage-reports.js';
import { outageStatistics as koOutageStatistics } from './ko/outage-statistics.js';
import { userNotices as koUserNotices } from './ko/user-notices.js';
import { plans as koPlans } from './ko/plans.js';
import { publicPages as koPublic } from './ko/public.js';
import { reports as koReports } from './ko/reports.js';
import { review as koReview } from './ko/review.js';
import { services as koServices } from './ko/services.js';
import { sites as koSites } from './ko/sites.js';
import { survivability as koSurvivability } from './ko/survivability.js';
import { systemic as koSystemic } from './ko/systemic.js';
import { verify as koVerify } from './ko/verify.js';

const ko = {
  layout: koLayout,
  account: koAccount,
  aftermath: koAftermath,
  assessment: koAssessment,
  apiDocs: koApiDocs,
  audit: koAudit,
  catalogue: koCatalogue,
  facilities: koFacilities,
  home: koHome,
  inspection: koInspection,
  letters: koLetters,
  operators: koOperators,
  findings: koFindings,
  headquarters: koHeadquarters,
  compensations: koCompensations,
  lessons: koLessons,
  outages: koOutages,
  outageReports: koOutageReports,
  dataRequests: koDataRequests,
  outageStatistics: koOutageStatistics,
  live: koLive,
  publicStatus: koPublicStatus,
  statusPage: koStatusPage,
  userNotices: koUserNotices,
  plans: koPlans,
  public: koPublic,
  reports: koReports,
  review: koReview,
  services: koServices,
  sites: koSites,
  survivability: koSurvivability,
  systemic: koSystemic,
  verify: koVerify,
  errorPage: koErrorPage,
  errorPages: koErrorPages,
};

/** Everything the portal says, by area. Korean is the measure: a word that English lacks does not compile. */
export type Words = typeof ko;

const en: Words = {
  layout: enLayout,
  account: enAccount,
  aftermath: enAftermath,
  assessment: enAssessment,
  apiDocs: enApiDocs,
  audit: enAudit,
  catalogue: enCatalogue,
  facilities: enFacilities,
  home: enHome,
  inspection: enInspection,
  letters: enLetters,
  operators: enOperators,
  findings: enFindings,
  headquarters: enHeadquarters,
  compensations: enCompensations,
  lessons: enLessons,
  outages: enOutages,
  outageReports: enOutageReports,
  dataRequests: enDataRequests,
  outageStatistics: enOutageStatistics,
  live: enLive,
  publicStatus: enPublicStatus,
  statusPage: enStatusPage,
  userNotices: enUserNotices,
  plans: enPlans,
  public: enPublic,
  reports: enReports,
  review: enReview,
  services: enServices,
  sites: enSites,
  survivability: enSurvivability,
  systemic: enSystemic,
  verify: enVerify,
  errorPage: enErrorPage,
  errorPages: enErrorPages,
};

const words: Record<Language, Words> = { ko, en };

/** The portal's words in that language. */
export const wordsIn = (language: Language): Words => words[language];
