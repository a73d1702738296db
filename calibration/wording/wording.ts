/** Bokmål for texts of records, tables and contradictions, by the English text that stands in the data. */
export type Wording = Readonly<Record<string, string>>;
