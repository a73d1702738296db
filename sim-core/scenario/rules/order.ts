/** Index of the first number that is not above the one before it; −1 when all increase. */
export function notIncreasing(numbers: readonly number[]): number {
  return numbers.findIndex((number, index) => index > 0 && number <= numbers[index - 1]!);
}

/** Index of the first word that stands earlier in the list; −1 when all differ. */
export function repeated(words: readonly string[]): number {
  return words.findIndex((word, index) => words.indexOf(word) < index);
}
