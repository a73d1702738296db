/** What `npm run calibrate` starts. */
import { throughDoor } from './through-door.ts';

await throughDoor('The calibration', async () => (await import('./calibrate.ts')).main());
