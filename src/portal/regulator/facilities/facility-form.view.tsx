import {
  type FieldFault,
  faultOf,
  Form,
  NumberField,
  SubmitButton,
  TextArea,
  TextField,
  useWords,
} from '../../layout/index.js';

export interface FacilityFormProps {
  readonly action: string;
  /** Missing for a building that is not in the list yet. */
  readonly version?: number | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function FacilityForm({ action, version, typed, faults }: FacilityFormProps) {
  const { facilities: words, sites, layout } = useWords();
  const at = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <Form action={action} version={version} guard>
      {version === undefined && (
        <TextField {...at('number')} label={words.number} hint={words.numberHint} width="short" required />
      )}
      <TextField {...at('name')} label={words.name} width="medium" maxLength={200} required />
      <TextField {...at('place')} label={words.place} width="medium" maxLength={300} required />
      <TextArea {...at('groups')} label={sites.groups} hint={sites.groupsHint} />
      <NumberField {...at('latitude')} label={sites.latitude} hint={sites.coordinatesHint} step="any" />
      <NumberField {...at('longitude')} label={sites.longitude} step="any" />
      <SubmitButton>{layout.form.save}</SubmitButton>
    </Form>
  );
}
