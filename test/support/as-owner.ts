import { Client } from 'pg';
import type { TestApp } from './app.js';

/** Does something behind the application's back, as the owner of the tables. */
export async function asOwner<T>({ ownerUrl }: TestApp, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client(ownerUrl);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
