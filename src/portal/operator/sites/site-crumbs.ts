import type { SiteId } from '../../../modules/facilities/index.js';
import type { Crumb } from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { Words } from '../../words/index.js';

/** The way down to a page of one data centre. */
export function siteCrumbs(
  { sites: words }: Words,
  site: { readonly id: SiteId; readonly name: string },
  label: string,
): readonly Crumb[] {
  return [
    { label: words.title, href: paths.operator.sites },
    { label: site.name, href: paths.operator.site(site.id) },
    { label },
  ];
}
