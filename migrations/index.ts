import { Audit1764000000001 } from './0001-audit.js';
import { Identity1764000000002 } from './0002-identity.js';
import { Evidence1764000000003 } from './0003-evidence.js';
import { Checklist1764000000004 } from './0004-checklist.js';
import { Operators1764000000005 } from './0005-operators.js';
import { Facilities1764000000006 } from './0006-facilities.js';
import { Topology1764000000007 } from './0007-topology.js';
import { Obligations1764000000008 } from './0008-obligations.js';
import { Inspections1764000000009 } from './0009-inspections.js';
import { SelfAssessment1764000000010 } from './0010-self-assessment.js';
import { Findings1764000000011 } from './0011-findings.js';
import { Review1764000000012 } from './0012-review.js';
import { Reports1764000000013 } from './0013-reports.js';
import { Disagreements1764000000014 } from './0014-disagreements.js';
import { Undo1764000000015 } from './0015-undo.js';
import { ResetRevokesTokens1764000000016 } from './0016-reset-revokes-tokens.js';
import { Plans1764000000017 } from './0017-plans.js';
import { SendBack1764000000018 } from './0018-send-back.js';
import { MetDespiteDisagreement1764000000019 } from './0019-met-despite-disagreement.js';
import { PrivateTrail1764000000020 } from './0020-private-trail.js';
import { Prolongations1764000000021 } from './0021-prolongations.js';
import { TrailSubjects1764000000022 } from './0022-trail-subjects.js';
import { SupplementGivenUp1764000000023 } from './0023-supplement-given-up.js';
import { RegisteredPlans1764000000024 } from './0024-registered-plans.js';
import { RedactedEdition1764000000025 } from './0025-redacted-edition.js';
import { IssuedDocument1764000000026 } from './0026-issued-document.js';
import { ReportStamps1764000000027 } from './0027-report-stamps.js';
import { Letters1764000000028 } from './0028-letters.js';
import { Outages1764000000029 } from './0029-outages.js';
import { OutageCompensation1764000000030 } from './0030-outage-compensation.js';
import { Headquarters1764000000031 } from './0031-headquarters.js';
import { Live1764000000032 } from './0032-live.js';
import { Lessons1764000000033 } from './0033-lessons.js';
import { OutageReports1764000000034 } from './0034-outage-reports.js';
import { CloudOccasion1764000000035 } from './0035-cloud-occasion.js';
import { DataRequests1764000000036 } from './0036-data-requests.js';
import { Aftermath1764000000037 } from './0037-aftermath.js';
import { OutageMeasures1764000000038 } from './0038-outage-measures.js';
import { TrailOfOutages1764000000039 } from './0039-trail-of-outages.js';
import { BuildingToldByItsOperator1764000000040 } from './0040-building-told-by-its-operator.js';

/** All migrations in their order. Each does one thing, in plain SQL. */
export const migrations = [
  Audit1764000000001,
  Identity1764000000002,
  Evidence1764000000003,
  Checklist1764000000004,
  Operators1764000000005,
  Facilities1764000000006,
  Topology1764000000007,
  Obligations1764000000008,
  Inspections1764000000009,
  SelfAssessment1764000000010,
  Findings1764000000011,
  Review1764000000012,
  Reports1764000000013,
  Disagreements1764000000014,
  Undo1764000000015,
  ResetRevokesTokens1764000000016,
  Plans1764000000017,
  SendBack1764000000018,
  MetDespiteDisagreement1764000000019,
  PrivateTrail1764000000020,
  Prolongations1764000000021,
  TrailSubjects1764000000022,
  SupplementGivenUp1764000000023,
  RegisteredPlans1764000000024,
  RedactedEdition1764000000025,
  IssuedDocument1764000000026,
  ReportStamps1764000000027,
  Letters1764000000028,
  Outages1764000000029,
  OutageCompensation1764000000030,
  Headquarters1764000000031,
  Live1764000000032,
  Lessons1764000000033,
  OutageReports1764000000034,
  CloudOccasion1764000000035,
  DataRequests1764000000036,
  Aftermath1764000000037,
  OutageMeasures1764000000038,
  TrailOfOutages1764000000039,
  BuildingToldByItsOperator1764000000040,
];
