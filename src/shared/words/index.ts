import type { Language } from './language.js';
import {
  faults as koFaults,
  fileFamilies as koFileFamilies,
  fileTypes as koFileTypes,
  problems as koProblems,
  refusals as koRefusals,
} from './ko/errors.js';
import {
  faults as enFaults,
  fileFamilies as enFileFamilies,
  fileTypes as enFileTypes,
  problems as enProblems,
  refusals as enRefusals,
} from './en/errors.js';
import { type Particle, withParticle } from './with-particle.js';
import * as koTerms from './ko/terms.js';
import * as enTerms from './en/terms.js';

export type { Language } from './language.js';

/** Codes of what can be wrong with input; each has a sentence in both languages, or the build fails. */
export type FaultCode = keyof typeof koFaults;
/** Codes of why something is not possible now. */
export type RefusalCode = keyof typeof koRefusals;

/** The field's fixed terms (names of states, domains, kinds), which pages and documents share. */
export type Terms = typeof koTerms;

const terms: Record<Language, Terms> = { ko: koTerms, en: enTerms };

/** What the trail can say was done, and of what. */
export type AuditAction = keyof Terms['auditActions'];
export type AuditSubject = keyof Terms['auditSubjects'];

export const termsIn = (language: Language): Terms => terms[language];

type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

interface Worded<Code> {
  readonly code: Code;
  readonly facts?: Facts;
}

/** The sentence for a fault, in the reader's language. */
export function wordFault(language: Language, fault: Worded<FaultCode>): string {
  return fill((language === 'ko' ? koFaults : enFaults)[fault.code], fault.facts ?? {});
}

/** The sentence for a refusal or blocker, in the reader's language. */
export function wordRefusal(language: Language, refusal: Worded<RefusalCode>): string {
  return fill((language === 'ko' ? koRefusals : enRefusals)[refusal.code], refusal.facts ?? {});
}

/** Puts facts into the `{names}` of a sentence, with the right form of a particle where one is asked for: `{site:으로/로}`.
 *  A fact that is missing leaves its name visible, so that tests find it. */
export function fill(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)(?::([^}]+))?\}/g, (whole, name: string, particle?: Particle) => {
    const fact = facts[name];
    if (fact === undefined || fact === null) return whole;
    const text = typeof fact === 'object' ? fact.join(', ') : String(fact);
    return particle === undefined ? text : withParticle(text, particle);
  });
}

/** What people call a file of this media type; what is no media type as it is. */
export function fileTypeIn(language: Language, found: string): string {
  const words: Readonly<Record<string, string>> & { readonly other: string } =
    language === 'ko' ? koFileTypes : enFileTypes;
  const [kind, more] = found.split('/', 2);
  if (kind === undefined || more === undefined) return found;
  return words[found] ?? words[kind] ?? words.other;
}

/** Which files are accepted, by what people call them with their endings: `그림(.png, .jpg)`; what has no such name as it is. */
export function acceptedFilesIn(language: Language, accepted: readonly string[]): readonly string[] {
  const families = (language === 'ko' ? koFileFamilies : enFileFamilies).flatMap(({ name, endings }) => {
    const taken = accepted.filter((each) => endings.includes(each));
    return taken.length === 0 ? [] : [{ said: `${name}(${taken.join(', ')})`, taken }];
  });
  const named = new Set(families.flatMap(({ taken }) => taken));
  return [...accepted.filter((each) => !named.has(each)), ...families.map(({ said }) => said)];
}

/** Kinds of problem a reader can meet; each has a title and a sentence. */
export type ProblemCode = keyof typeof koProblems;

export const wordProblem = (language: Language, code: ProblemCode) =>
  (language === 'ko' ? koProblems : enProblems)[code];

export { durationIn } from './duration.js';
export { withParticle } from './with-particle.js';
