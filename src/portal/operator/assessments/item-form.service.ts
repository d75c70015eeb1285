import { Injectable } from '@nestjs/common';
import {
  AnswerEvidence,
  AnswerInput,
  Answers,
  type AssessmentId,
  AssessmentQueries,
  UNANSWERED,
  valuesFromForm,
} from '../../../modules/self-assessment/index.js';
import { readForm, type FilledForm, type FormFields } from '../../../platform/http/form.js';
import { type ChosenFile, takeChosenFile } from '../../chosen-file.js';
import type { Refusal, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { answerFields } from './answer-fields.js';
import { findItem, type FoundItem } from './found-item.js';
import { showRefusal } from './show-item.js';

/** Which of the buttons of the form was pressed. */
interface Pressed {
  /** The button that sends a file, and needs one. */
  readonly sendsFile?: boolean;
  /** A button that saves what was typed beside what it is for: then an answer nobody touched stays as it is. */
  readonly savesTouched?: boolean;
}

/**
 * The form of an item. Whatever its button is for, the answer is saved and the chosen file taken in; what was wrong with either
 * comes back with everything that was typed.
 */
@Injectable()
export class ItemForm {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly answers: Answers,
    private readonly files: AnswerEvidence,
  ) {}

  /** @param done what is left to do once both are sound */
  async send(
    visit: Visit,
    [id, code]: readonly [AssessmentId, string],
    fields: FormFields,
    pressed: Pressed,
    done: (found: FoundItem) => Promise<void> | void,
  ): Promise<string | undefined> {
    const found = await findItem(this.queries, visit, id, code);
    const form = readForm(AnswerInput, fields);
    const field = { label: wordsIn(visit.context.language).assessment.evidence.file, required: pressed.sendsFile };
    const file = await takeChosenFile(visit, field, (name, content) =>
      this.files.attach(visit.actor, id, code, name, content),
    );
    return visit.submit(
      form,
      async (input) => {
        if (pressed.savesTouched !== true || isTouched(found, form)) await this.save(visit, found, form.version, input);
        if (typeof file !== 'string') {
          void visit.reply.status(file.status);
          return this.again(visit, [id, code], file, { typed: null, faults: [], blockers: file.blockers, stale: null });
        }
        await done(found);
        return undefined;
      },
      (rejection) => this.again(visit, [id, code], file, rejection),
    );
  }

  /** Saves the answer over the version that was opened. */
  save(visit: Visit, { assessment, assessed }: FoundItem, version: number, input: AnswerInput): Promise<number> {
    const values = valuesFromForm(assessed.item, input.values ?? {});
    return this.answers.save(visit.actor, assessment.id, assessed.item.id, version, { ...input, values });
  }

  /** The page as it stands now, with what came back. */
  private async again(
    visit: Visit,
    [id, code]: readonly [AssessmentId, string],
    file: ChosenFile,
    refusal: Refusal,
  ): Promise<string> {
    const faults = typeof file === 'string' ? [] : file.faults;
    return showRefusal(this.queries, visit, await findItem(this.queries, visit, id, code), refusal, faults);
  }
}

/** Whether the form says anything else than what is saved. */
function isTouched({ assessed: { item, answer } }: FoundItem, { version, typed }: FilledForm<AnswerInput>): boolean {
  const saved = answerFields(item, answer?.content ?? UNANSWERED);
  const names = new Set([...Object.keys(saved), ...Object.keys(typed)]);
  const differs = (name: string) => (typed[name] ?? '').replaceAll('\r\n', '\n') !== saved[name];
  return version !== (answer?.version ?? 0) || [...names].some(differs);
}
