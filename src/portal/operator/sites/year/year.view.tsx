import type { SiteYearView } from '../../../../modules/facilities/index.js';
import { termsIn } from '../../../../shared/words/index.js';
import { type FieldFault, faultOf, NumberField, StaleConflict, usePage, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import type { Refusal } from '../../../visit.js';
import { EntryForm } from '../../entry-form.js';

export interface YearProps {
  readonly siteId: string;
  readonly year: number;
  readonly figures: SiteYearView | null;
  readonly rejection: Refusal | null;
  readonly faults: readonly FieldFault[];
}

export function YearView({ siteId, year, figures, rejection, faults }: YearProps) {
  const words = useWords().sites;
  const { units } = termsIn(usePage().language);
  const action = paths.operator.siteYear(siteId, year);
  const version = figures?.version ?? 0;
  const current = textsOf(figures);
  const typed = rejection?.typed ?? current;
  const fields = [
    { name: 'floorAreaSquareMetres', label: words.floorArea, unit: units['square-metres'].name },
    { name: 'receivingKilowatts', label: words.receiving, unit: units.kilowatts.name },
  ];
  if (rejection?.stale != null) {
    return (
      <StaleConflict
        action={action}
        currentVersion={version}
        currentHref={paths.operator.site(siteId)}
        removal={rejection.typed === null ? { action: `${action}/removal`, button: words.removeYear } : undefined}
        fields={fields.map(({ name, label, unit }) => ({
          ...{ name, label, yours: typed[name] ?? '', current: current[name] ?? '' },
          show: (value: string) => `${value} ${unit}`,
        }))}
      />
    );
  }
  return (
    <EntryForm action={action} version={version} removal={figures === null ? undefined : { button: words.removeYear }}>
      {fields.map((field) => (
        <NumberField key={field.name} {...field} value={typed[field.name]} fault={faultOf(faults, field.name)} />
      ))}
    </EntryForm>
  );
}

function textsOf(figures: SiteYearView | null): Readonly<Record<string, string>> {
  return {
    floorAreaSquareMetres: figures?.floorAreaSquareMetres?.toString() ?? '',
    receivingKilowatts: figures?.receivingKilowatts?.toString() ?? '',
  };
}
