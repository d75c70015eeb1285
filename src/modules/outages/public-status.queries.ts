import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFound } from '../../shared/errors.js';
import type { FeatureState } from './feature-state.js';
import type { OutageEventId } from './outage-event.entity.js';

/** What everybody may know of a feature: no note, no number of users, nobody's name. */
export interface PublicFeature {
  readonly operator: string;
  readonly service: string | null;
  readonly feature: string;
  /** Null where nothing was said of it. */
  readonly state: FeatureState | null;
  readonly since: Date | null;
  readonly expectedAt: Date | null;
  /** When that was entered. */
  readonly changedAt: Date | null;
}

export interface PublicStatusView {
  readonly title: string;
  readonly titleEn: string | null;
  readonly text: string | null;
  readonly textEn: string | null;
  readonly features: readonly PublicFeature[];
}

type Row = Omit<PublicStatusView, 'features'> & Partial<PublicFeature>;

/** Status pages as the public reads them, through the one function of the database that gives nothing else (0032). */
@Injectable()
export class PublicStatus {
  constructor(private readonly source: DataSource) {}

  /** @throws NotFound where the page is not opened, or there is no such event: the two are never told apart */
  async of(id: OutageEventId): Promise<PublicStatusView> {
    const rows = await this.source.query<Row[]>(
      `SELECT title, title_en AS "titleEn", text, text_en AS "textEn", operator, service, feature, state, since,
              expected_at AS "expectedAt", changed_at AS "changedAt" FROM public_outage_status($1)`,
      [id],
    );
    const [first] = rows;
    if (first === undefined) throw new NotFound();
    const { title, titleEn, text, textEn } = first;
    return { title, titleEn, text, textEn, features: rows.filter(isFeature).map(featureIn) };
  }
}

const isFeature = (row: Row): row is Row & PublicFeature => typeof row.feature === 'string';

const featureIn = ({
  operator,
  service,
  feature,
  state,
  since,
  expectedAt,
  changedAt,
}: PublicFeature): PublicFeature => ({
  ...{ operator, service, feature, state, since, expectedAt, changedAt },
});
