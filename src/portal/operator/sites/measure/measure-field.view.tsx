import type { MeasureField } from '../../../../modules/facilities/index.js';
import { termsIn } from '../../../../shared/words/index.js';
import { DateField, NumberField, Select, TextField, usePage, useWords } from '../../../layout/index.js';

export interface MeasureFieldProps {
  readonly field: MeasureField;
  readonly label: string;
  readonly value: string | undefined;
  readonly fault: string | undefined;
}

/** The input that fits the type of a measure's field. */
export function MeasureFieldInput({ field, ...props }: MeasureFieldProps) {
  const words = useWords().sites;
  const { language, today } = usePage();
  const { protectionOptions, units } = termsIn(language);
  const shared = { name: `values.${field.key}`, ...props };
  switch (field.type) {
    case 'integer':
      return <NumberField {...shared} unit={units[field.unit].name} min={field.min} max={field.max} />;
    case 'date':
      return <DateField {...shared} max={today} />;
    case 'text':
      return <TextField {...shared} maxLength={field.maxLength} />;
    case 'flag':
      return (
        <Select
          {...shared}
          placeholder={words.notGiven}
          options={[
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          placeholder={words.notGiven}
          options={field.options.map((value) => ({
            value,
            label: protectionOptions[value as keyof typeof protectionOptions],
          }))}
        />
      );
  }
}
