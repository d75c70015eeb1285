import type { SiteYearView } from '../../../../modules/facilities/index.js';
import {
  type FieldFault,
  faultOf,
  Form,
  NumberField,
  StaleConflict,
  SubmitButton,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import type { Rejection } from '../../../visit.js';

export interface YearProps {
  readonly siteId: string;
  readonly year: number;
  readonly figures: SiteYearView | null;
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

export function YearView({ siteId, year, figures, rejection, faults }: YearProps) {
  const words = useWords();
  const action = paths.operator.siteYear(siteId, year);
  const version = figures?.version ?? 0;
  const current = textsOf(figures);
  const typed = rejection?.typed ?? current;
  const fields = [
    { name: 'floorAreaSquareMetres', label: words.sites.floorArea, unit: words.sites.squareMetres },
    { name: 'receivingKilowatts', label: words.sites.receiving, unit: words.sites.kilowatts },
  ];
  if (rejection?.stale != null) {
    return (
      <StaleConflict
        action={action}
        currentVersion={version}
        currentHref={paths.operator.site(siteId)}
        fields={fields.map(({ name, label, unit }) => ({
          ...{ name, label, yours: typed[name] ?? '', current: current[name] ?? '' },
          show: (value: string) => `${value} ${unit}`,
        }))}
      />
    );
  }
  return (
    <>
      <Form action={action} version={version} guard>
        {fields.map((field) => (
          <NumberField key={field.name} {...field} value={typed[field.name]} fault={faultOf(faults, field.name)} />
        ))}
        <SubmitButton>{words.layout.form.save}</SubmitButton>
      </Form>
      {figures !== null && (
        <Form action={`${action}/removal`} version={version} class="after-form">
          <SubmitButton tone="danger">{words.sites.removeYear}</SubmitButton>
        </Form>
      )}
    </>
  );
}

function textsOf(figures: SiteYearView | null): Readonly<Record<string, string>> {
  return {
    floorAreaSquareMetres: figures?.floorAreaSquareMetres?.toString() ?? '',
    receivingKilowatts: figures?.receivingKilowatts?.toString() ?? '',
  };
}
