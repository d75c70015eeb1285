import { DEMO_PASSWORD, people, type PersonKey } from '../../src/demo/world/people.js';
import type { StartOptions, TestApp } from './app.js';
import { builtProgram } from './built-program.js';
import { idsOfTheStory } from './story-ids.js';
import type { Visitor } from './visitor.js';
import { fromNothing, startInWorld, type Started } from './world.js';

/** The application as the demonstration's story leaves it. */
export interface StoryApp extends TestApp {
  /** Somebody of the story, signed in once for all tests of a file: who is to sign out, signs in anew with `DEMO_PASSWORD`. */
  as(key: PersonKey): Visitor;
  /** By what stands before them in an address, the ids of what the story has made. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Starts on a copy of the story, which is played once in a run. */
export async function startStoryApp(options: StartOptions = {}): Promise<StoryApp> {
  const { test, world } = await startInWorld('story', fromNothing, playAndSignIn, options);
  return { ...test, as: (key) => world[key], ids: await idsOfTheStory(test.ownerUrl) };
}

async function playAndSignIn({ test }: Started<null>): Promise<Readonly<Record<PersonKey, Visitor>>> {
  const { playStory } = await builtProgram();
  await playStory(test, () => undefined);
  const signedIn: [string, Visitor][] = [];
  for (const [key, { email }] of Object.entries(people)) {
    signedIn.push([key, await test.visitor().signIn(email, DEMO_PASSWORD)]);
  }
  return Object.fromEntries(signedIn) as Record<PersonKey, Visitor>;
}
