import { Injectable } from '@nestjs/common';
import { OperatorListQueries } from '../../../modules/obligations/index.js';
import { OperatorQueries } from '../../../modules/operators/index.js';
import { isMinistrySide } from '../../../shared/actor.js';
import type { OperatorId } from '../../../shared/ids.js';
import { sideOf } from '../../paths.js';
import type { Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import type { OpeningSearch } from './opening.search.js';
import { OutageOperators } from './outage-operators.view.js';

/** Whose outage or exercise a form is about: an operator's own, or the one that the ministry chooses first. */
@Injectable()
export class OperatorChooser {
  constructor(
    private readonly operators: OperatorQueries,
    private readonly lists: OperatorListQueries,
  ) {}

  /** One's own, or the one that the ministry has named; null where it has not yet. */
  chosen(visit: Visit, { operator }: OpeningSearch): OperatorId | null {
    return isMinistrySide(visit.actor) ? operator : visit.operator;
  }

  /** What the ministry's form says of it; null for one's own. @throws NotFound */
  async named(visit: Visit, id: OperatorId): Promise<{ readonly id: OperatorId; readonly name: string } | null> {
    return isMinistrySide(visit.actor) ? this.operators.one(visit.actor, id) : null;
  }

  /** The page on which the ministry chooses. @param path of the form, without its query */
  async show(visit: Visit, title: string, path: string, { q, after }: OpeningSearch): Promise<string> {
    const words = wordsIn(visit.context.language).outages;
    const all = { regime: null, kind: null, gap: null, year: null };
    const list = await this.lists.list(visit.actor, { ...all, q, after });
    return visit.show(
      {
        ...{ title, summary: words.chooseOperator, current: 'outages', narrow: true },
        crumbs: [{ label: words.title, href: sideOf(visit.actor).outages }, { label: title }],
      },
      <OutageOperators list={list} q={q} path={path} />,
    );
  }
}
