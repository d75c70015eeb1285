import { Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  InspectionInput,
  InspectionQueries,
  Inspections,
  InspectionSearch,
  ParticipantQueries,
  ProlongationInput,
  type InspectionId,
  type InspectionRow,
  type InspectionView,
  type ParticipantRow,
} from '../modules/inspections/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';
import { CursorInput } from './cursor.input.js';

/** Inspections. An operator sees those in which it takes part, once they are open. */
@ApiTags('inspections')
@ApiBearerAuth()
@Controller('api/v1/inspections')
export class InspectionsApi {
  constructor(
    private readonly inspections: Inspections,
    private readonly queries: InspectionQueries,
    private readonly participants: ParticipantQueries,
  ) {}

  /** Inspections, those that begin last first. */
  @Get()
  @Can('inspection.read', 'assessment.read')
  list(@CurrentActor() actor: Actor, @Search(InspectionSearch) search: InspectionSearch): Promise<Page<InspectionRow>> {
    return this.queries.list(actor, search);
  }

  /** Plans an inspection: one regime, one legal basis, one authority. */
  @Post()
  @Can('inspection.manage')
  @ApiBody({ type: InspectionInput })
  async plan(
    @CurrentActor() actor: Actor,
    @Json(InspectionInput) input: InspectionInput,
  ): Promise<{ id: InspectionId }> {
    return { id: await this.inspections.plan(actor, input) };
  }

  /** One inspection. */
  @Get(':id')
  @Can('inspection.read', 'assessment.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: InspectionId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InspectionView> {
    return versioned(reply, await this.queries.one(actor, id));
  }

  /** Changes a plan that was not opened yet. */
  @Put(':id')
  @Can('inspection.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: InspectionInput })
  async change(
    @CurrentActor() actor: Actor,
    @PathId('id') id: InspectionId,
    @IfMatch() version: number,
    @Json(InspectionInput) input: InspectionInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.inspections.change(actor, id, version, input) });
  }

  /** Removes a plan that was not opened yet. */
  @Delete(':id')
  @Can('inspection.manage')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @PathId('id') id: InspectionId): Promise<void> {
    return this.inspections.remove(actor, id);
  }

  /** Sets a later end of an open inspection, and a later day of submission where one is named. */
  @Post(':id/prolongation')
  @Can('inspection.manage')
  @HttpCode(204)
  @ApiBody({ type: ProlongationInput })
  prolong(
    @CurrentActor() actor: Actor,
    @PathId('id') id: InspectionId,
    @Json(ProlongationInput) input: ProlongationInput,
  ): Promise<void> {
    return this.inspections.prolong(actor, id, input);
  }

  /** Ends an open inspection. */
  @Post(':id/closing')
  @Can('inspection.manage')
  @HttpCode(204)
  close(@CurrentActor() actor: Actor, @PathId('id') id: InspectionId): Promise<void> {
    return this.inspections.close(actor, id);
  }

  /** Who takes part, by name; before a regular inspection opens: who would, if it opened now. */
  @Get(':id/participants')
  @Can('inspection.read')
  takingPart(
    @CurrentActor() actor: Actor,
    @PathId('id') id: InspectionId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<ParticipantRow>> {
    return this.participants.list(actor, id, { after });
  }
}
