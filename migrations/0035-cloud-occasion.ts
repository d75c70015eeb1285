import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stop of a cloud service alone, which TBA-D 37-21(1) 6 leaves to the Cloud Act. */
export class CloudOccasion1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(occasions("'unforeseen', 'important-facility', 'carrier-line', 'cloud-service', 'other'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE outage SET occasion = 'other' WHERE occasion = 'cloud-service';
      ${occasions("'unforeseen', 'important-facility', 'carrier-line', 'other'")}
    `);
  }
}

const occasions = (allowed: string): string => `
      ALTER TABLE outage DROP CONSTRAINT outage_occasion_check;
      ALTER TABLE outage ADD CONSTRAINT outage_occasion_check CHECK (occasion IN (${allowed}));`;
