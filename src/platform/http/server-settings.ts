import type { Settings } from '../config/settings.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** What the environment decided; parameter decorators have no injection. */
    settings: Settings;
  }
}
