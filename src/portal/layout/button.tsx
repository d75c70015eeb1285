import type { ComponentChildren } from 'preact';

export type ButtonTone = 'primary' | 'quiet' | 'danger';

interface Look {
  readonly tone?: ButtonTone | undefined;
  readonly small?: boolean | undefined;
}

function buttonClass({ tone = 'primary', small = false }: Look): string {
  return ['btn', tone === 'primary' ? '' : tone, small ? 'small' : ''].filter((part) => part !== '').join(' ');
}

export interface SubmitButtonProps extends Look {
  /** What is sent where a form has several buttons. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Sends the form to another address than its own. */
  readonly action?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** What a reader who only hears it needs beside the text: "김서연 계정으로 로그인". */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

/** Sends the form it stands in. */
export function SubmitButton(props: SubmitButtonProps) {
  return (
    <button
      class={buttonClass(props)}
      type="submit"
      name={props.name}
      value={props.value}
      formaction={props.action}
      disabled={props.disabled === true}
      aria-label={props.label}
    >
      {props.children}
    </button>
  );
}

export interface LinkButtonProps extends Look {
  readonly href: string;
  /** Saves the target as a file instead of opening it. */
  readonly download?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A link that looks like a button, for the step a page leads to. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a class={buttonClass(props)} href={props.href} download={props.download === true ? '' : undefined}>
      {props.children}
    </a>
  );
}
