import { cite, type Citation, type Statute } from '../../shared/citation.js';
import type { Regime } from '../../shared/regime.js';

export type Act =
  | 'request-sizes'
  | 'annual-filing'
  | 'data-for-inspection'
  | 'data-after-outage'
  | 'inspect'
  | 'sign-off'
  | 'recommend'
  | 'corrective-order'
  | 'supplement-order'
  | 'accept-alternative'
  | 'deliberate'
  | 'fine';

/** Whose act it is. `committee`: 통신재난관리심의위원회. `by-provision`: some fines are delegated, some not. `nobody`: the regime has no such act. */
export type Holder = 'headquarters' | 'field-office' | 'either' | 'committee' | 'by-provision' | 'nobody';

/** What the reader must know beside the holder. */
export type AuthorityNote =
  'delegated' | 'depends-on-basis' | 'council-view' | 'plan-departs-from-guideline' | 'notice-items-only';

export interface Authority {
  readonly holder: Holder;
  /** The power first, then its delegation. Empty only where there is no such act. */
  readonly articles: readonly Citation[];
  readonly notes: readonly AuthorityNote[];
}

type Articles = Partial<Record<Statute, readonly string[]>>;

const NOBODY: Authority = { holder: 'nobody', articles: [], notes: [] };
/** 시정권고 is administrative guidance (행정지도), which needs no power of its own. */
const RECOMMENDATION = either({ APA: ['제48조'] });
const FA_INSPECTION = delegated({ FA: ['제36조의2제2항'], 'FA-D': ['제24조의2제4항', '제30조제2항제3호'] });
const NA_INSPECTION = delegated({ NA: ['제46조제3항'], 'NA-D': ['제70조제2항제1호의2'] });
const TBA_INSPECTION = either(
  { TBA: ['제82조제1항'], 'TBA-D': ['제52조의2', '제65조제1항제15호'], AIA: ['제5조 단서'] },
  'depends-on-basis',
);

/** Who may do which act under which regime. A power that a decree delegates (위임) belongs to the field office alone. */
export const AUTHORITIES: Readonly<Record<Regime, Readonly<Record<Act, Authority>>>> = {
  'TBA-22-7': {
    'request-sizes': minister({ TBA: ['제22조의7제2항'] }),
    'annual-filing': minister({ TBA: ['제22조의7제3항'] }),
    'data-for-inspection': delegated({ TBA: ['제82조제1항'], 'TBA-D': ['제65조제1항제15호'] }),
    'data-after-outage': minister({ TBA: ['제22조의7제4항'] }),
    inspect: TBA_INSPECTION,
    'sign-off': TBA_INSPECTION,
    recommend: RECOMMENDATION,
    'corrective-order': delegated({ TBA: ['제92조제1항'], 'TBA-D': ['제65조제1항제20호'] }),
    'supplement-order': NOBODY,
    'accept-alternative': NOBODY,
    deliberate: NOBODY,
    fine: delegated({ TBA: ['제104조'], 'TBA-D': ['제65조제1항제22호'] }),
  },
  'FA-35': {
    'request-sizes': minister({ FA: ['제42조'] }),
    'annual-filing': minister({ FA: ['제36조제2항', '제35조의3제1항'] }),
    'data-for-inspection': minister({ 'FA-D': ['제24조의2제3항'] }),
    'data-after-outage': minister({ FA: ['제38조제1항'] }),
    inspect: FA_INSPECTION,
    'sign-off': FA_INSPECTION,
    recommend: RECOMMENDATION,
    'corrective-order': minister({ FA: ['제36조의2제2항'] }),
    'supplement-order': minister({ FA: ['제36조제3항'] }, 'plan-departs-from-guideline'),
    'accept-alternative': NOBODY,
    deliberate: { holder: 'committee', articles: cited({ FA: ['제35조의2제1항제3호'] }), notes: [] },
    fine: byProvision({ FA: ['제48조'], 'FA-D': ['제30조제2항제6호'] }),
  },
  'NA-46': {
    'request-sizes': minister({ NA: ['제46조제4항'] }),
    'annual-filing': NOBODY,
    'data-for-inspection': delegated({ NA: ['제46조제4항'], 'NA-D': ['제70조제2항제1호의3'] }),
    'data-after-outage': minister({ NA: ['제46조제4항'] }),
    inspect: NA_INSPECTION,
    'sign-off': NA_INSPECTION,
    recommend: RECOMMENDATION,
    'corrective-order': NA_INSPECTION,
    'supplement-order': NOBODY,
    'accept-alternative': { ...NA_INSPECTION, notes: ['council-view', 'notice-items-only'] },
    deliberate: NOBODY,
    fine: byProvision({ NA: ['제76조'], 'NA-D': ['제70조제1항'] }),
  },
};

function minister(articles: Articles, ...notes: readonly AuthorityNote[]): Authority {
  return { holder: 'headquarters', articles: cited(articles), notes };
}

function delegated(articles: Articles): Authority {
  return { holder: 'field-office', articles: cited(articles), notes: ['delegated'] };
}

function either(articles: Articles, ...notes: readonly AuthorityNote[]): Authority {
  return { holder: 'either', articles: cited(articles), notes };
}

function byProvision(articles: Articles): Authority {
  return { holder: 'by-provision', articles: cited(articles), notes: [] };
}

function cited(articles: Articles): readonly Citation[] {
  return (Object.keys(articles) as Statute[]).flatMap((statute) =>
    (articles[statute] ?? []).map((article) => cite(statute, article)),
  );
}
