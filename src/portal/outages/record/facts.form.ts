import {
  FEATURE_STATES,
  type FeatureState,
  OutageFactsInput,
  type OutageFeatureInput,
  type OutageView,
} from '../../../modules/outages/index.js';
import { Choice, Patterns, Text } from '../../../platform/http/input.js';
import type { FormFields } from '../../../platform/http/form.js';
import { momentValue } from '../../layout/index.js';
import type { Words } from '../../words/index.js';

/** A new outage as its form has it: registered features by their ids, others as lines of text. */
export class NewOutageForm extends OutageFactsInput {
  @Patterns(/^[a-z0-9-]{1,64}$/, 'talk', { max: 500 }) codes: string[];
  @Text({ max: 40_000, optional: true }) typed: string | null;
  @Choice(FEATURE_STATES, { optional: true }) state: FeatureState | null;
}

/** Features that are added to an outage. */
export class MoreFeaturesForm {
  @Patterns(/^[a-z0-9-]{1,64}$/, 'talk', { max: 500 }) codes: string[];
  @Text({ max: 40_000, optional: true }) typed: string | null;
}

/** The features of a form, in the order in which it has them. */
export function featuresIn({ codes, typed }: Pick<NewOutageForm, 'codes' | 'typed'>): OutageFeatureInput[] {
  const lines = (typed ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return [
    ...codes.map((code) => ({ code, name: null, serviceName: null, users: null })),
    ...lines.filter((line) => line !== '').map(typedFeature),
  ];
}

/** `service > feature`, or a name alone. What is too long for a name is cut where names end. */
function typedFeature(line: string): OutageFeatureInput {
  const [first = '', ...rest] = line.split('>').map((part) => [...part.trim()].slice(0, LONGEST_NAME).join(''));
  const name = rest.filter((part) => part !== '').at(-1);
  const whole = name === undefined || first === '' ? null : first;
  return {
    code: null,
    name: name ?? (first === '' ? line.slice(0, LONGEST_NAME) : first),
    serviceName: whole,
    users: null,
  };
}

const LONGEST_NAME = 200;
const CAUSE = /^causes\.(\d{1,3})\.(certainty|text)$/;

/** Without the rows of causes that were left empty; the others count from 0. */
export function withoutEmptyCauses(fields: FormFields): FormFields {
  const numbers = [...new Set(fields.flatMap(([name]) => CAUSE.exec(name)?.[1] ?? []))];
  const kept = numbers.filter((number) =>
    fields.some(([name, text]) => name === `causes.${number}.text` && text.trim() !== ''),
  );
  return fields.flatMap(([name, text]) => {
    const [, number, field] = CAUSE.exec(name) ?? [];
    if (number === undefined) return [[name, text] as const];
    const place = kept.indexOf(number);
    return place < 0 ? [] : [[`causes.${place}.${field ?? ''}`, text] as const];
  });
}

/** Rows for causes that a form offers: those that are there, and two more. */
export const causeRows = (typed: Readonly<Record<string, string>>): number =>
  Math.min(20, Math.max(1, ...Object.keys(typed).map((name) => Number(CAUSE.exec(name)?.[1] ?? -1) + 3)));

export function factsLabels(words: Words, causes: number): Readonly<Record<string, string>> {
  const { outages } = words;
  const rows = Array.from({ length: causes }, (_, index) => [
    [`causes.${index}.certainty`, outages.certainty(index + 1)] as const,
    [`causes.${index}.text`, outages.cause(index + 1)] as const,
  ]);
  return {
    ...{ title: outages.outageTitle, startedAt: outages.startedAt, detectedAt: outages.detectedAt },
    ...{ endedAt: outages.endedAt, occasion: outages.occasion, announcedFrom: outages.announcedFrom },
    ...{ announcedTo: outages.announcedTo, ...Object.fromEntries(rows.flat()) },
    ...{ measures: outages.measures, lostSites: outages.lostSites },
  };
}

/** What stands, as the form has it. */
export function factsTexts(outage: OutageView): Readonly<Record<string, string>> {
  const { title, startedAt, detectedAt, endedAt, occasion, announcedFrom, announcedTo, causes, measures } = outage;
  const rows = causes.flatMap(({ certainty, text }, index) => [
    [`causes.${index}.certainty`, certainty] as const,
    [`causes.${index}.text`, text] as const,
  ]);
  return {
    ...{ title, occasion: occasion ?? '', measures, ...Object.fromEntries(rows) },
    ...{ startedAt: momentValue(startedAt), detectedAt: momentValue(detectedAt), endedAt: momentValue(endedAt) },
    ...{ announcedFrom: momentValue(announcedFrom), announcedTo: momentValue(announcedTo) },
    lostSites: outage.lostSites.map(({ id }) => id).join('\n'),
  };
}
