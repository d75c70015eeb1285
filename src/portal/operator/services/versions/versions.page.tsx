import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { RegisterQueries } from '../../../../modules/topology/index.js';
import { PathWord, Search } from '../../../../platform/http/received.js';
import { NotFound } from '../../../../shared/errors.js';
import { CursorSearch } from '../../../cursor.search.js';
import { paths } from '../../../paths.js';
import { TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { VersionChanges, VersionsView } from './versions.view.js';

/** Everything the register ever was. */
@Controller('operator/services/versions')
@Can('register.read')
export class VersionsPage {
  constructor(private readonly queries: RegisterQueries) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    const { title, versions: words } = wordsIn(visit.context.language).services;
    const page = await this.queries.versions(visit.actor, visit.operator, after);
    return visit.show(
      {
        title: words.title,
        heading: words.heading,
        summary: words.summary,
        current: 'services',
        crumbs: [{ label: title, href: paths.operator.services }, { label: words.title }],
      },
      <VersionsView page={page} />,
    );
  }

  @Get(':number')
  async show(@TheVisit() visit: Visit, @PathWord('number') number: string): Promise<string> {
    if (!/^[1-9]\d{0,8}$/.test(number)) throw new NotFound();
    const { title, versions: words, version: versionWord } = wordsIn(visit.context.language).services;
    const { version, changes } = await this.queries.changes(visit.actor, visit.operator, Number(number));
    return visit.show(
      {
        title: words.one(version.number),
        current: 'services',
        crumbs: [
          { label: title, href: paths.operator.services },
          { label: words.title, href: paths.operator.versions },
          { label: versionWord(version.number) },
        ],
      },
      <VersionChanges version={version} changes={changes} />,
    );
  }
}
