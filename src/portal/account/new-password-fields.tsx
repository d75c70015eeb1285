import { type FieldFault, faultOf, TextField, useWords } from '../layout/index.js';

/** The fields `password` and `passwordAgain`. */
export function NewPasswordFields({ minLength, faults }: { minLength: number; faults: readonly FieldFault[] }) {
  const words = useWords().account;
  return (
    <>
      <TextField
        name="password"
        label={words.newPassword}
        type="password"
        autocomplete="new-password"
        hint={words.passwordHint(minLength)}
        fault={faultOf(faults, 'password')}
        required
      />
      <TextField
        name="passwordAgain"
        label={words.newPasswordAgain}
        type="password"
        autocomplete="new-password"
        fault={faultOf(faults, 'passwordAgain')}
        required
      />
    </>
  );
}
