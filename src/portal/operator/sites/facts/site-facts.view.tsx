import type { SiteView } from '../../../../modules/facilities/index.js';
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
import type { Rejection } from '../../../visit.js';
import { type FacilityChoice, SiteFields } from '../site-fields.js';
import { siteLabels } from '../site-labels.js';
import { siteTexts } from '../site-texts.js';

export interface SiteFactsProps {
  readonly site: SiteView;
  readonly facilities: readonly FacilityChoice[];
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

export function SiteFactsView(props: SiteFactsProps) {
  const { site, facilities, rejection, faults } = props;
  const words = useWords();
  if (rejection?.stale != null) return <Conflict {...props} typed={rejection.typed} />;
  const typed = rejection === null || Object.keys(rejection.typed).length === 0 ? siteTexts(site) : rejection.typed;
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
function Conflict({ site, typed }: SiteFactsProps & { typed: Readonly<Record<string, string>> }) {
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
      fields={conflictFields(siteLabels(useWords()), typed, siteTexts(site), shown)}
    />
  );
}
