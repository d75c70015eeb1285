import type { InspectionView } from '../../../modules/inspections/index.js';
import type { ReportRow } from '../../../modules/reports/index.js';
import { Day, LinkButton, usePage, useWords } from '../../layout/index.js';
import { inEnglish, paths } from '../../paths.js';

export interface RoundUpsProps {
  readonly inspection: InspectionView;
  /** Issued, newest first. */
  readonly roundUps: readonly ReportRow[];
}

/** The report on the whole inspection: what was issued, its draft, and the way to issue it once the inspection is closed. */
export function RoundUps({ inspection: { id, state }, roundUps }: RoundUpsProps) {
  const { actor, language } = usePage();
  const draft = paths.regulator.roundUpDraft(id);
  const { letters, reports } = useWords();
  const words = letters.roundUp;
  const mayIssue = state === 'closed' && actor?.permissions.has('report.issue') === true;
  return (
    <>
      <h2>{words.section}</h2>
      {roundUps.length === 0 ? (
        <p class="small">{words.none}</p>
      ) : (
        <ul class="files">
          {roundUps.map((report) => (
            <li key={report.id}>
              <a href={paths.regulator.report(report.id)}>{reports.heading(report.number, report.version)}</a>
              <Day on={report.issuedAt} />
            </li>
          ))}
        </ul>
      )}
      <div class="bar">
        {mayIssue && <LinkButton href={paths.regulator.roundUp(id)}>{words.title}</LinkButton>}
        <LinkButton href={language === 'en' ? inEnglish(draft) : draft} tone="quiet">
          {words.preview}
        </LinkButton>
      </div>
    </>
  );
}
