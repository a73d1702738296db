/** A command line can not be understood: says the option, what was found and what to give. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
}

/** The number of an option. @throws WrongOption when it is not a whole number of at least `least` */
export function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new WrongOption(`${option} is "${text}"; give a whole number of at least ${least}.`);
}
