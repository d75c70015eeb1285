/** A reason not to start or not to go on, as the clear sentence that the terminal shows. */
export class StartError extends Error {
  /** With which the process ends. */
  readonly exitCode: number = 1;
}
