import type { errorPage as koPage, errorPages as koPages } from '../ko/errors.js';

export const errorPages: typeof koPages = {
  400: { title: 'The request cannot be read', text: 'Reload the page and try again.' },
  401: { title: 'Please sign in', text: 'You can go on after signing in.' },
  403: {
    title: 'You are not permitted to do this',
    text: 'If you need the permission, ask the administrator of your organisation.',
  },
  404: {
    title: 'There is no such page',
    text: 'The address has changed, or the material does not exist, or you may not see it. Check the address or look for it from your to-do list.',
  },
  409: { title: 'This is not possible now', text: 'The reasons are below. Nothing was changed.' },
  412: {
    title: 'Somebody changed this after you opened it',
    text: 'Nothing was changed. Reload the page, look at what is saved now, and save again.',
  },
  413: { title: 'The file is too large', text: 'Upload it in smaller parts. Nothing was saved.' },
  415: {
    title: 'Files of this type are not accepted',
    text: 'The type is recognised by content, not by name. Upload PDF, images, HWP or HWPX, office documents, CSV, text or ZIP.',
  },
  422: { title: 'Please check what you entered', text: 'Nothing was changed. Go back and correct it.' },
  428: { title: 'It is not clear which version is to be changed', text: 'Reload the page and try again.' },
  429: { title: 'Too many attempts', text: 'Try again a little later.' },
  500: {
    title: 'This could not be done',
    text: 'The error is on our side. If it happens again, tell the operators of Ieum the request number below.',
  },
  503: {
    title: 'Not available at the moment',
    text: 'The database cannot be reached. You can go on as soon as it is back. Whatever was shown as saved is safe.',
  },
};

export const errorPage: typeof koPage = {
  reasons: 'Reasons',
  allowed: 'What is possible now',
  requestId: 'Request number',
  retryAfter: (seconds: number) => `You can try again in ${seconds} seconds.`,
  limit: (megabytes: number) => `One file may have up to ${megabytes} MB.`,
  address: {
    title: 'The address has a value that cannot be used',
    text: 'This page cannot be shown with what stands behind the question mark of its address. Open it without, and choose again there.',
    without: 'Open it without',
  },
  home: 'To the beginning',
};
