import { type CauseReportView, MOST_COURSE_ENTRIES, MOST_ROOT_CAUSES } from '../../../modules/outages/index.js';
import type { FormFields } from '../../../platform/http/form.js';
import { momentValue } from '../../layout/index.js';
import type { Words } from '../../words/index.js';

const ROW = /^(course|causes)\.(\d{1,3})\.(at|text|why|certainty|codes)$/;

/** Without the rows that were left empty, the others count from 0; the codes of a cause, typed in one line, one by one. */
export function sentRows(fields: FormFields): FormFields {
  const filled = fields.flatMap(([name, text]) => {
    const [, list, number, field] = ROW.exec(name) ?? [];
    return list === undefined || field === 'certainty' || text.trim() === '' ? [] : [`${list}.${number ?? ''}`];
  });
  const kept = [...new Set(filled)];
  const placeOf = (list: string, number: string) =>
    kept.filter((row) => row.startsWith(`${list}.`)).indexOf(`${list}.${number}`);
  return fields.flatMap(([name, text]) => {
    const [, list, number = '', field = ''] = ROW.exec(name) ?? [];
    if (list === undefined) return [[name, text] as const];
    const place = placeOf(list, number);
    if (place < 0) return [];
    const sent = field === 'codes' ? [...new Set(text.split(/[\s,]+/).filter((code) => code !== ''))] : [text];
    return sent.map((each) => [`${list}.${place}.${field}`, each] as const);
  });
}

/** Rows that the form offers: those that are there, and some more. */
export function rowsIn(typed: Readonly<Record<string, string>>, list: 'course' | 'causes'): number {
  const [least, most, more] = list === 'course' ? [5, MOST_COURSE_ENTRIES, 4] : [3, MOST_ROOT_CAUSES, 2];
  const numbers = Object.keys(typed).map((name) => (ROW.exec(name)?.[1] === list ? Number(ROW.exec(name)?.[2]) : -1));
  return Math.min(most, Math.max(least, ...numbers.map((number) => number + 1 + more)));
}

/** A version as the form has it, to be changed into the next one. */
export function reportTexts({ course, causes, ...report }: CauseReportView): Readonly<Record<string, string>> {
  const entries = course.flatMap(({ at, text }, index) => [
    [`course.${index}.at`, momentValue(new Date(at))] as const,
    [`course.${index}.text`, text] as const,
  ]);
  const rows = causes.flatMap(({ text, why, certainty, concerns }, index) => [
    [`causes.${index}.text`, text] as const,
    [`causes.${index}.why`, why] as const,
    [`causes.${index}.certainty`, certainty] as const,
    [`causes.${index}.codes`, concerns.map(({ code }) => code).join('\n')] as const,
  ]);
  const { detection, restoration, lessons } = report;
  return { detection, restoration, lessons, ...Object.fromEntries([...entries, ...rows]) };
}

/** What the fields are called, by their names. */
export function aftermathLabels(
  { aftermath: words }: Words,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const course = Array.from({ length: rowsIn(typed, 'course') }, (_, index) => [
    [`course.${index}.at`, words.courseAt(index + 1)] as const,
    [`course.${index}.text`, words.courseText(index + 1)] as const,
  ]);
  const causes = Array.from({ length: rowsIn(typed, 'causes') }, (_, index) => [
    [`causes.${index}.text`, words.cause(index + 1)] as const,
    [`causes.${index}.why`, words.why(index + 1)] as const,
    [`causes.${index}.certainty`, words.certainty(index + 1)] as const,
    [`causes.${index}.codes`, words.codes(index + 1)] as const,
  ]);
  return {
    ...{ detection: words.detection, restoration: words.restoration, lessons: words.lessons, causes: words.causes },
    ...{ course: words.course, changeReason: words.changeReason, title: words.preventionTitle },
    ...{ text: words.preventionText, dueOn: words.dueOn, ...Object.fromEntries([...course, ...causes].flat()) },
  };
}
