import { migrations } from '../migrations/index.js';
import { migrate } from './platform/database/migrate.js';

/** All that is needed once there is a database: it is loaded while that starts, and takes as long. */
export { makeApplication } from './application.js';

export const bringUpToDate = (ownerUrl: string, applicationUrl: string) =>
  migrate(ownerUrl, applicationUrl, migrations);
