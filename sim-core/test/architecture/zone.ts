/** What a folder may import. */
export interface Zone {
  /** Short name, used in the lists of the other zones. */
  readonly name: string;
  /** Files of the zone, by path from the repository root; the first zone that matches decides. */
  readonly files: RegExp;
  /** Zones that may be imported; its own zone always may. */
  readonly imports: readonly string[];
  /** Zones of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages that may be imported. */
  readonly packages?: RegExp;
}
