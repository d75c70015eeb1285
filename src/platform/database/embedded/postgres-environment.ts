/** PostgreSQL gets an environment of its own: a PGDATA, PGOPTIONS or missing locale of the machine must not change what it does. */
export const postgresEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};
