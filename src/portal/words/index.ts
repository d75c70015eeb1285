import type { Language } from '../../shared/words/index.js';
import { account as enAccount } from './en/account.js';
import { audit as enAudit } from './en/audit.js';
import { errorPage as enErrorPage, errorPages as enErrorPages } from './en/errors.js';
import { home as enHome } from './en/home.js';
import { layout as enLayout } from './en/layout.js';
import { operators as enOperators } from './en/operators.js';
import { publicPages as enPublic } from './en/public.js';
import { account as koAccount } from './ko/account.js';
import { audit as koAudit } from './ko/audit.js';
import { errorPage as koErrorPage, errorPages as koErrorPages } from './ko/errors.js';
import { home as koHome } from './ko/home.js';
import { layout as koLayout } from './ko/layout.js';
import { operators as koOperators } from './ko/operators.js';
import { publicPages as koPublic } from './ko/public.js';

const ko = {
  layout: koLayout,
  account: koAccount,
  audit: koAudit,
  home: koHome,
  operators: koOperators,
  public: koPublic,
  errorPage: koErrorPage,
  errorPages: koErrorPages,
};

/** Everything the portal says, by area. Korean is the measure: a word that English lacks does not compile. */
export type Words = typeof ko;

const en: Words = {
  layout: enLayout,
  account: enAccount,
  audit: enAudit,
  home: enHome,
  operators: enOperators,
  public: enPublic,
  errorPage: enErrorPage,
  errorPages: enErrorPages,
};

const words: Record<Language, Words> = { ko, en };

/** The portal's words in that language. */
export const wordsIn = (language: Language): Words => words[language];
