/** A reason not to start, as the one clear sentence that the terminal shows. The process ends with exit code 1. */
export class StartError extends Error {}
