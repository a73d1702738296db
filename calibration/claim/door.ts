/** What `npm run study` starts. */
import { throughDoor } from '../study/through-door.ts';

await throughDoor('The study', async () => (await import('./main.ts')).main());
