import type { FacilityChoice, SiteView } from '../../../../modules/facilities/index.js';
import type { Shortlist } from '../../../../shared/pagination.js';
import { termsIn } from '../../../../shared/words/index.js';
import {
  conflictFields,
  type FieldFault,
  Form,
  StaleConflict,
  SubmitButton,
  usePage,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import type { Refusal } from '../../../visit.js';
import { SiteFields } from '../site-fields.js';
import { siteLabels } from '../site-labels.js';
import { siteTexts } from '../site-texts.js';

export interface SiteFactsProps {
  readonly site: SiteView;
  readonly facilities: Shortlist<FacilityChoice>;
  readonly rejection: Refusal | null;
  readonly faults: readonly FieldFault[];
}

export function SiteFactsView(props: SiteFactsProps) {
  const { site, facilities, rejection, faults } = props;
  const words = useWords();
  if (rejection?.stale != null) return <Conflict {...props} typed={rejection.typed} />;
  const typed = rejection?.typed ?? siteTexts(site);
  return (
    <>
      <Form action={paths.operator.siteFacts(site.id)} version={site.version} guard>
        <SiteFields typed={typed} faults={faults} facilities={facilities} />
        <SubmitButton>{words.layout.form.save}</SubmitButton>
      </Form>
      <h2>{words.sites.removeSite}</h2>
      <p class="small">{words.sites.removeSiteHint}</p>
      <Form action={paths.operator.siteRemoval(site.id)} version={site.version}>
        <SubmitButton tone="danger">{words.sites.removeSite}</SubmitButton>
      </Form>
    </>
  );
}

/** What was typed beside what somebody else saved in between. */
function Conflict({ site, typed }: SiteFactsProps & Pick<Refusal, 'typed'>) {
  const words = useWords();
  const current = siteTexts(site);
  const removal = { action: paths.operator.siteRemoval(site.id), button: words.sites.removeSite };
  const { siteExtents, siteUses } = termsIn(usePage().language);
  const shown: Readonly<Record<string, (value: string) => string>> = {
    facilityNumber: (value) => value,
    extent: (value) => siteExtents[value as keyof typeof siteExtents],
    use: (value) => siteUses[value as keyof typeof siteUses],
  };
  return (
    <StaleConflict
      action={paths.operator.siteFacts(site.id)}
      currentVersion={site.version}
      currentHref={paths.operator.site(site.id)}
      removal={typed === null ? removal : undefined}
      fields={conflictFields(siteLabels(words), typed ?? current, current, shown)}
    />
  );
}
