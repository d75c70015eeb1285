import { Injectable } from '@nestjs/common';
import { type FindingId, FindingQueries, type FindingView, mayCarryOut } from '../../../modules/findings/index.js';
import { ReviewQueries } from '../../../modules/review/index.js';
import type { Blocker } from '../../../shared/errors.js';
import { FindingShown } from '../../findings/finding.view.js';
import { judgedItemOf } from '../../findings/judged-item-of.js';
import { PreventionShown } from '../../findings/prevention.view.js';
import { findingTitle } from '../../findings/finding-title.js';
import { requireShown } from '../../outages/shown-operator.js';
import { paths } from '../../paths.js';
import type { Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { PreventionActs, type PreventionActsProps } from './prevention.forms.js';

/** A form of the page that came back. */
export interface ReturnedAct extends Omit<PreventionActsProps, 'finding'> {
  readonly blockers: readonly Blocker[];
}

/** The operator's page of one finding, of a judgement or after an outage. */
@Injectable()
export class ShowFinding {
  constructor(
    private readonly queries: FindingQueries,
    private readonly reviews: ReviewQueries,
  ) {}

  /** @throws NotFound also where it is another operator's, whom an agent acts for as well */
  async finding(visit: Visit, id: FindingId): Promise<FindingView> {
    const finding = await this.queries.one(visit.actor, id);
    requireShown(visit, finding);
    return finding;
  }

  async page(visit: Visit, id: FindingId, returned: ReturnedAct | null = null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).findings;
    const finding = await this.finding(visit, id);
    return visit.show(
      {
        ...findingTitle(language, finding),
        crumbs: [
          { label: words.title, href: paths.operator.findings },
          { label: finding.itemCode ?? finding.itemTitle[language] },
        ],
        ...{ current: 'findings', faults: returned?.faults ?? [], blockers: returned?.blockers },
      },
      finding.kind === 'prevention' ? (
        await this.prevention(visit, finding, returned)
      ) : (
        <FindingShown finding={finding} itemHref={await judgedItemOf(this.reviews, visit.actor, finding)} />
      ),
    );
  }

  private async prevention(visit: Visit, finding: FindingView, returned: ReturnedAct | null) {
    const act = returned ?? { scope: null, text: '', faults: [] };
    return (
      <PreventionShown finding={finding} course={await this.queries.course(visit.actor, finding.id)}>
        {finding.state === 'undertaken' && mayCarryOut(visit.actor, finding.operatorId) && (
          <PreventionActs finding={finding} scope={act.scope} text={act.text} faults={act.faults} />
        )}
      </PreventionShown>
    );
  }
}
