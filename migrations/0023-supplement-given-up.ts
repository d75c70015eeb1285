import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A supplement request that is closed without an answer is told from one that was answered. */
export class SupplementGivenUp1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow("'asked', 'answered', 'closed', 'given-up'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(allow("'asked', 'answered', 'closed'"));
  }
}

const allow = (states: string) => `
  ALTER TABLE supplement_request DROP CONSTRAINT supplement_request_state_check,
    ADD CONSTRAINT supplement_request_state_check CHECK (state IN (${states}));`;
