/** Terms of catalogues and inspections: states, kinds, functions. */
export const catalogueStates = { draft: 'Draft', 'in-force': 'In force', retired: 'Retired' };

export const inspectionKinds = { regular: 'Regular inspection', special: 'Special inspection' };

export const inspectionStates = { draft: 'Planned', open: 'Open', closed: 'Closed' };

/** What somebody does in an inspection. */
export const inspectionFunctions = { inspector: 'Inspector', signatory: 'Signatory', recorder: 'Recorder' };

/** Why nobody can say whether an operator is covered. */
export const coverageDoubts = {
  undecided: 'Not decided yet',
  unknown: 'Figures missing',
  unconfirmed: 'Reading of the law unconfirmed',
};
