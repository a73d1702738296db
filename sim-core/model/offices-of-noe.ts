import type { NewCase } from './office-cases.ts';

/** What NOE knows of the simulated offices: people come to them from registration and from NOE. */
export interface OfficesOfNoe {
  readonly reception: {
    /** Somebody whose office is simulated registers and is to come to it. */
    registers(newCase: NewCase): void;
    /** NOE sends a person to their office. @param person row of NOE's table. @param reason of LEFT. */
    receive(person: number, reason: number): void;
  };
}
