import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/index.js';
import { SurvivabilityModule } from '../survivability/index.js';
import { AnswerEvidence } from './answer-evidence.service.js';
import { Answers } from './answers.service.js';
import { AssessmentQueries } from './assessments.queries.js';
import { Assessments } from './assessments.service.js';
import { OpenInspection } from './open-inspection.service.js';
import { OutageAnswers } from './outage-answers.service.js';
import { RegisterAnswers } from './register-answers.service.js';
import { Submissions } from './submissions.service.js';

const services = [
  ...[AnswerEvidence, Answers, AssessmentQueries, Assessments, OpenInspection],
  ...[OutageAnswers, RegisterAnswers, Submissions],
];

@Module({ imports: [EvidenceModule, SurvivabilityModule], providers: services, exports: services })
export class SelfAssessmentModule {}
