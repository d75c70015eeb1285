import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type OutageEventId, PublicStatus } from '../../../modules/outages/index.js';
import { Clock } from '../../../platform/clock.js';
import { Notifications } from '../../../platform/database/notifications.service.js';
import type { Language } from '../../../shared/words/index.js';
import { renderStatus } from './status.view.js';

/** A page as everybody is sent it. */
export interface KeptPage {
  readonly html: string;
  /** Names its content. */
  readonly etag: string;
}

interface Kept {
  readonly madeAt: number;
  readonly pages: Promise<Readonly<Record<Language, KeptPage>>>;
  /** Something was told of the event since it was begun to be made. */
  isStale: boolean;
}

const MOST_KEPT = 100;
/** So many milliseconds a page stands, whatever changes; and at most, where changes are told, and where they cannot be. */
const LEAST = 1000;
const WHILE_TOLD = 60_000;
const WHILE_NOT_TOLD = 5000;

/** Public status pages, drawn once after a change however many ask. Pages that are not opened are kept nowhere. */
@Injectable()
export class KeptStatusPages {
  readonly #kept = new Map<OutageEventId, Kept>();

  constructor(
    private readonly status: PublicStatus,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {
    notifications.listen('ieum_outage', (id) => this.#changed(id));
  }

  /** @throws NotFound where the page is not opened */
  async of(id: OutageEventId, language: Language): Promise<KeptPage> {
    const kept = this.#kept.get(id);
    const standing = kept !== undefined && this.#stands(kept) ? kept : this.#make(id);
    return (await standing.pages)[language];
  }

  #stands({ madeAt, isStale }: Kept): boolean {
    const longest = isStale ? LEAST : this.notifications.isListening ? WHILE_TOLD : WHILE_NOT_TOLD;
    return performance.now() - madeAt < longest;
  }

  #make(id: OutageEventId): Kept {
    const made: Kept = { madeAt: performance.now(), pages: this.#draw(id), isStale: false };
    this.#kept.delete(id);
    this.#kept.set(id, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    made.pages.then(
      () => this.notifications.start(),
      () => this.#kept.get(id) === made && this.#kept.delete(id),
    );
    return made;
  }

  async #draw(id: OutageEventId) {
    const status = await this.status.of(id);
    const page = (language: Language) => pageOf(renderStatus(language, id, status, this.clock.now()));
    return { ko: page('ko'), en: page('en') };
  }

  #changed(id: string | null): void {
    for (const [event, kept] of this.#kept) if (id === null || event === id) kept.isStale = true;
  }
}

const pageOf = (html: string): KeptPage => ({
  html,
  etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
});
