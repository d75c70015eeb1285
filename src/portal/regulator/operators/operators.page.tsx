import { Controller, Get, Post } from '@nestjs/common';
import { Can, IdentityQueries } from '../../../modules/identity/index.js';
import { OperatorListQueries, OperatorSearchInput } from '../../../modules/obligations/index.js';
import { mayKeepOperators, OperatorInput, Operators } from '../../../modules/operators/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { termsIn } from '../../../shared/words/index.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { OperatorForm } from './operator-form.view.js';
import { OperatorsView } from './operators.view.js';

/** The list of operators, and the form that adds one. */
@Controller('regulator/operators')
@Can('operators.read')
export class OperatorsPage {
  constructor(
    private readonly operators: Operators,
    private readonly lists: OperatorListQueries,
    private readonly identity: IdentityQueries,
  ) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(OperatorSearchInput) search: OperatorSearchInput): Promise<string> {
    const words = wordsIn(visit.context.language).operators;
    const list = await this.lists.list(visit.actor, search);
    return visit.show(
      {
        title: words.list.title,
        heading: words.list.heading(list.year),
        summary: words.list.summary,
        current: 'operators',
        actions: <Actions mayRegister={mayKeepOperators(visit.actor)} words={words} year={list.year} />,
      },
      <OperatorsView list={list} search={search} />,
    );
  }

  @Get('new')
  @Can('operators.write')
  blank(@TheVisit() visit: Visit): Promise<string> {
    return this.form(visit, null);
  }

  @Post()
  @Can('operators.write')
  register(
    @TheVisit() visit: Visit,
    @Filled(OperatorInput) form: FilledForm<OperatorInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) =>
        visit.see(paths.regulator.operator(await this.operators.register(visit.actor, input)), 'operator-registered'),
      (rejection) => this.form(visit, rejection),
    );
  }

  private async form(visit: Visit, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).operators;
    const faults = fieldFaults(language, rejection?.faults ?? [], termsIn(language).operatorFields);
    const chosen = rejection?.typed['agents']?.split('\n') ?? [];
    const agents = await this.identity.organisationChoices(visit.actor, ['agent'], chosen);
    return visit.show(
      {
        title: words.register,
        summary: words.registerHint,
        current: 'operators',
        narrow: true,
        crumbs: [{ label: words.list.title, href: paths.regulator.operators }, { label: words.register }],
        faults,
      },
      <OperatorForm
        action={paths.regulator.operators}
        typed={rejection?.typed ?? {}}
        agents={agents}
        faults={faults}
        cancelHref={paths.regulator.operators}
      />,
    );
  }
}

interface ActionsProps {
  readonly mayRegister: boolean;
  readonly words: ReturnType<typeof wordsIn>['operators'];
  readonly year: number;
}

function Actions({ mayRegister, words, year }: ActionsProps) {
  return (
    <>
      <LinkButton href={`${paths.regulator.coverage}?year=${year}`} tone="quiet">
        {words.round.title}
      </LinkButton>
      {mayRegister && <LinkButton href={paths.regulator.operatorRegistration}>{words.register}</LinkButton>}
    </>
  );
}
