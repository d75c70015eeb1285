/** A form that is a button: nothing but the page's own fields. */
export class NothingInput {}
