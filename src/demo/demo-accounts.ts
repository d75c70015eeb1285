import type { INestApplicationContext } from '@nestjs/common';
import { SignIn } from '../modules/identity/index.js';
import { termsIn, type Language } from '../shared/words/index.js';
import { operators } from './world/operators.js';
import { DEMO_PASSWORD, people, type DemoPerson, type Home } from './world/people.js';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly look: string;
}

/** The accounts worth trying, in the order of the story. */
export function demoAccounts(language: Language): readonly DemoAccount[] {
  const terms = termsIn(language);
  return (Object.values(people) as DemoPerson[]).flatMap(({ email, name, home, roles, look }) => {
    if (look === undefined) return [];
    const role = roles.map((held) => terms.roles[held]).join(', ');
    return [
      {
        email,
        password: DEMO_PASSWORD,
        name,
        role,
        organisation: organisationName(language, home),
        look: look[language],
      },
    ];
  });
}

/** True where the database holds the demonstration: its administrator signs in with its password. */
export function demoIsLoaded(app: INestApplicationContext): Promise<boolean> {
  return app.get(SignIn, { strict: false }).knows(people.admin.email, DEMO_PASSWORD);
}

function organisationName(language: Language, home: Home): string {
  const { organisationKinds } = termsIn(language);
  if (home === 'headquarters' || home === 'field-office' || home === 'agent') return organisationKinds[home];
  return home === 'institute' ? organisationKinds['specialised-body'] : operators[home].name;
}
