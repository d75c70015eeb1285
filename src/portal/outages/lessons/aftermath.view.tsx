import type { Prevention } from '../../../modules/findings/index.js';
import type { InspectionRow } from '../../../modules/inspections/index.js';
import type { CauseReportView, OutageId } from '../../../modules/outages/index.js';
import { type Actor, isMinistrySide } from '../../../shared/actor.js';
import { termsIn } from '../../../shared/words/index.js';
import { Day, LinkButton, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths, sideOf } from '../../paths.js';
import { PreventionTable } from './preventions.view.js';

export interface AftermathProps {
  readonly outage: OutageId;
  readonly reports: readonly CauseReportView[];
  readonly preventions: readonly Prevention[];
  readonly inspections: readonly InspectionRow[];
  /** Whether the reader writes the report and the preventive actions. */
  readonly mayWrite: boolean;
}

/** What followed from the outage: why it came to it, what is undertaken, which inspections it led to. */
export function AftermathSection({ outage, reports, preventions, inspections, mayWrite }: AftermathProps) {
  const { actor } = usePage();
  const words = useWords().aftermath;
  const [newest] = reports;
  const mayPlan = actor !== null && isMinistrySide(actor) && actor.permissions.has('inspection.manage');
  return (
    <>
      <h2>{words.title}</h2>
      {newest === undefined ? (
        <p>{words.none}</p>
      ) : (
        <p>
          <Tag tone="blue">{words.version(newest.version)}</Tag> {words.causesTold(newest.causes.length)}
        </p>
      )}
      <PreventionTable preventions={preventions} />
      <LinkButton tone="quiet" href={sideOf(actor).outageCauses(outage)}>
        {mayWrite ? words.toEnter : words.toPage}
      </LinkButton>
      {(inspections.length > 0 || mayPlan) && (
        <>
          <h2>{words.inspections}</h2>
          {inspections.length > 0 && <Inspections rows={inspections} actor={actor} />}
          {mayPlan && (
            <LinkButton tone="quiet" href={paths.regulator.inspectionPlanAfter(outage)}>
              {words.planInspection}
            </LinkButton>
          )}
        </>
      )}
    </>
  );
}

function Inspections({ rows, actor }: { readonly rows: readonly InspectionRow[]; readonly actor: Actor | null }) {
  const words = useWords().aftermath;
  const { regimesShort, inspectionStates } = termsIn(usePage().language);
  const isMinistry = actor !== null && isMinistrySide(actor);
  return (
    <Table
      caption={words.inspectionsCaption}
      quiet
      rows={rows}
      columns={[
        {
          heading: words.inspection,
          kind: 'heading',
          cell: ({ id, title }) => (isMinistry ? <a href={paths.regulator.inspection(id)}>{title}</a> : title),
        },
        { heading: words.regime, cell: ({ regime }) => regimesShort[regime] },
        {
          heading: words.period,
          cell: ({ startsOn, endsOn }) => (
            <>
              <Day on={startsOn} /> ~ <Day on={endsOn} />
            </>
          ),
        },
        { heading: words.state, cell: ({ state }) => <Tag>{inspectionStates[state]}</Tag> },
      ]}
    />
  );
}
