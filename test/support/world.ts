import { join } from 'node:path';
import { startTestApp, type StartOptions, type TestApp } from './app.js';
import { asOwner } from './as-owner.js';
import { onceInThisRun } from './once-in-this-run.js';
import { Visitor, type Session } from './visitor.js';

export interface Started<World> {
  readonly test: TestApp;
  /** What the maker of the world answered; its visitors are still signed in. */
  readonly world: World;
}

/**
 * The application on a copy of a world: database, files and people. The first test file of a run that asks for a world
 * makes it. A world is what JSON can say, and visitors.
 * @param name of the world, as a database can have it
 */
export async function startInWorld<World>(
  name: string,
  make: (test: TestApp) => Promise<World>,
  options: StartOptions = {},
): Promise<Started<World>> {
  const { snapshot, world } = await onceInThisRun(name, (folder) => makeAndLeave(name, folder, make));
  const test = await startTestApp({ ...options, from: snapshot });
  await asOwner(test, (owner) => owner.query('UPDATE technical.session SET last_used_at = now()'));
  return { test, world: resumed(world, test.address) as World };
}

async function makeAndLeave<World>(name: string, folder: string, make: (test: TestApp) => Promise<World>) {
  const test = await startTestApp();
  const snapshot = { template: name, files: join(folder, 'files') };
  try {
    const world = await make(test);
    await test.leave(snapshot);
    return { snapshot, world };
  } catch (error) {
    await test.stop();
    throw error;
  }
}

/** The visitors of a world, wherever they stand in it, now speak to this address. */
function resumed(part: unknown, address: string): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((one) => resumed(one, address));
  if ('cookies' in part) return Visitor.resumed(address, part as unknown as Session);
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, resumed(one, address)]));
}
