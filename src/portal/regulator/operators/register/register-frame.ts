import type { OperatorView } from '../../../../modules/operators/index.js';
import type { Language } from '../../../../shared/words/index.js';
import { dayOfText } from '../../../../shared/words/day.js';
import type { Crumb, PageFrame } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { wordsIn } from '../../../words/index.js';

export interface RegisterPart {
  readonly title: string;
  /** What the operator's own page says; the title where it is missing. */
  readonly heading?: string | undefined;
  /** The version that is shown; null where none was saved, missing where the part is not of the versions. */
  readonly version?: { readonly number: number; readonly savedAt: Date } | null;
  /** The pages between the register and this part of it. */
  readonly above?: readonly Crumb[];
}

/** The frame of a part of an operator's register: whose it is, and of when. */
export function registerFrame(
  language: Language,
  operator: OperatorView,
  { title, heading = title, version, above = [] }: RegisterPart,
): PageFrame {
  const { operators, services } = wordsIn(language);
  return {
    title: `${operator.name}: ${title}`,
    heading: `${operator.name}: ${heading}`,
    summary:
      version === null
        ? services.noVersion
        : version && services.versionOf(version.number, dayOfText(language, version.savedAt)),
    current: 'operators',
    crumbs: [
      { label: operators.list.title, href: paths.regulator.operators },
      { label: operator.name, href: paths.regulator.operator(operator.id) },
      {
        label: operators.registered.title,
        href: above.length === 0 ? undefined : paths.regulator.operatorRegister(operator.id),
      },
      ...above,
      { label: title },
    ],
  };
}
