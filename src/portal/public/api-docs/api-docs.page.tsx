import { Controller, Get } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import '../../../api/open-api.js';
import { Public } from '../../../platform/http/public.js';
import { PathWord } from '../../../platform/http/received.js';
import { NotFound } from '../../../shared/errors.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ApiDocsView } from './api-docs.view.js';
import { ApiTagSide, ApiTagView } from './api-tag.view.js';
import { operationsByTag } from './operations.js';
import { tagName } from './tag-name.js';

/** What programs can do, from the description of the API that is running. */
@Controller('api/docs')
@Public()
export class ApiDocsPage {
  @Get()
  show(@TheVisit() visit: Visit): string {
    const words = wordsIn(visit.context.language).apiDocs;
    const tags = operationsByTag(documentOf(visit));
    return visit.show(
      { title: words.title, heading: words.heading, summary: words.summary },
      <ApiDocsView tags={tags} />,
    );
  }

  @Get(':tag')
  one(@TheVisit() visit: Visit, @PathWord('tag') tag: string): string {
    const { language } = visit.context;
    const document = documentOf(visit);
    const tags = operationsByTag(document);
    const operations = tags.get(tag);
    if (operations === undefined) throw new NotFound();
    const words = wordsIn(language).apiDocs;
    const name = tagName(language, tag);
    return visit.show(
      {
        title: words.tagTitle(name),
        heading: name,
        crumbs: [{ label: words.title, href: paths.apiDocs }, { label: name }],
        side: <ApiTagSide tags={tags} current={tag} />,
      },
      <ApiTagView document={document} operations={operations} />,
    );
  }
}

const documentOf = (visit: Visit): OpenAPIObject => visit.request.server.describeApi();
