import { Disclosure, Form, SubmitButton } from '../layout/index.js';

export interface ListedVerb {
  readonly title: string;
  /** What follows from it. */
  readonly hint: string;
  readonly confirm: string;
  readonly action: string;
  /** The step that is expected next; every other one is grave. */
  readonly expected: boolean;
  readonly open?: boolean;
}

/** What can be done to a thing as a whole, each verb folded with what it means; the button inside is the confirmation. */
export function VerbList({ heading, verbs }: { heading: string; verbs: readonly ListedVerb[] }) {
  if (verbs.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {verbs.map(({ title, hint, confirm, action, expected, open }) => (
        <Disclosure key={action} summary={title} open={open}>
          <p>{hint}</p>
          <Form action={action}>
            <SubmitButton tone={expected ? 'primary' : 'danger'}>{confirm}</SubmitButton>
          </Form>
        </Disclosure>
      ))}
    </>
  );
}
