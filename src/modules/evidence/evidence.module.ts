import { Module } from '@nestjs/common';
import { FileStore } from '../../platform/files/file-store.service.js';
import { Evidence } from './evidence.service.js';
import { EvidenceSubjects } from './evidence-subjects.service.js';

@Module({ providers: [FileStore, Evidence, EvidenceSubjects], exports: [Evidence, EvidenceSubjects] })
export class EvidenceModule {}
