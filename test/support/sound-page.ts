import { parse, type HTMLElement } from 'node-html-parser';

/** What breaks our content security policy or leaves a field nameless, in any page. Empty where the page is sound. */
export function unsoundIn(html: string): string[] {
  const page = parse(html);
  return [
    ...page.querySelectorAll('[style]').map((element) => `inline style on ${element.tagName}`),
    ...page.querySelectorAll('style').map(() => 'a style element'),
    ...page.querySelectorAll('script:not([src])').map(() => 'an inline script'),
    ...page.querySelectorAll('*').flatMap(handlersOf),
    ...page
      .querySelectorAll('input, select, textarea')
      .filter(needsLabel)
      .filter((field) => !isLabelled(page, field))
      .map((field) => `no label for ${field.getAttribute('name') ?? 'a field'}`),
    ...page
      .querySelectorAll('form[method=post]')
      .filter((form) => form.querySelector('input[name=_csrf]') === null)
      .map(() => 'a form without its token'),
    ...repeatedIds(page).map((id) => `id ${id} twice`),
    ...page
      .querySelectorAll('a[href^="#"]')
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => id !== '' && page.getElementById(id) === null)
      .map((id) => `a link to #${id}, which is not there`),
  ];
}

function handlersOf(element: HTMLElement): string[] {
  return Object.keys(element.attributes)
    .filter((name) => name.startsWith('on'))
    .map((name) => `${name} on ${element.tagName}`);
}

const needsLabel = (field: HTMLElement) => field.getAttribute('type') !== 'hidden';

function isLabelled(page: HTMLElement, field: HTMLElement): boolean {
  const id = field.getAttribute('id');
  return field.closest('label') !== null || (id !== undefined && page.querySelector(`label[for="${id}"]`) !== null);
}

function repeatedIds(page: HTMLElement): string[] {
  const ids = page.querySelectorAll('[id]').map((element) => element.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
