import type { CalendarDate } from '../shared/time.js';
import { ApiClient } from './api-client.js';
import { DEMO_PASSWORD, type Home, people, type PersonKey } from './world/people.js';

/** Where the story is played: the server, the day, and everybody who has already come on. */
export class Stage {
  readonly #clients = new Map<PersonKey, ApiClient>();
  readonly #homes = new Map<Home, string>();

  constructor(
    readonly address: string,
    /** The day on which the story is played; its dates count from it. */
    readonly today: CalendarDate,
    /** Hears each step as it happens. */
    readonly say: (step: string) => void,
  ) {}

  /** Lets somebody in with the secret of their link. */
  async enter(key: PersonKey, secret: string): Promise<ApiClient> {
    const client = new ApiClient(this.address);
    await client.post(`/api/v1/links/${secret}/redemption`, { password: DEMO_PASSWORD });
    await client.signIn(people[key].email, DEMO_PASSWORD);
    this.#clients.set(key, client);
    return client;
  }

  /** Somebody who has come on. */
  as(key: PersonKey): ApiClient {
    const client = this.#clients.get(key);
    if (client === undefined) throw new Error(`${people[key].name} has not come on yet`);
    return client;
  }

  knows(home: Home, id: string): void {
    this.#homes.set(home, id);
  }

  /** The id of an organisation that has been registered. */
  idOf(home: Home): string {
    const id = this.#homes.get(home);
    if (id === undefined) throw new Error(`${home} is not registered yet`);
    return id;
  }
}
