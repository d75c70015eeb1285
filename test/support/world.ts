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

/** How a world begins: with nothing, unless another goes before it. */
type Begin<Before> = () => Promise<Started<Before>>;

export const fromNothing: Begin<null> = async () => ({ test: await startTestApp(), world: null });

/**
 * The application on a copy of a world: database, files and people. The first test file of a run that asks for a world
 * makes it. A world is what JSON can say, and visitors.
 * @param name of the world, as a database can have it
 */
export async function startInWorld<World, Before>(
  name: string,
  begin: Begin<Before>,
  make: (started: Started<Before>) => Promise<World>,
  options: StartOptions = {},
): Promise<Started<World>> {
  const { snapshot, world } = await onceInThisRun(name, (folder) => makeAndLeave(name, folder, begin, make));
  const test = await startTestApp({ ...options, from: snapshot });
  await asOwner(test, (owner) => owner.query('UPDATE technical.session SET last_used_at = now()'));
  return { test, world: resumed(world, test.address) as World };
}

async function makeAndLeave<World, Before>(
  name: string,
  folder: string,
  begin: Begin<Before>,
  make: (started: Started<Before>) => Promise<World>,
) {
  const started = await begin();
  const snapshot = { template: name, files: join(folder, 'files') };
  try {
    const world = await make(started);
    await started.test.leave(snapshot);
    return { snapshot, world };
  } catch (error) {
    await started.test.stop();
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
