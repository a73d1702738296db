/** A scenario file read by the build (`cli/dev/complete-scenarios.ts`). */
declare module '*.json?complete' {
  import type { HashedDocument } from './app/hashed-document.ts';

  const scenario: HashedDocument;
  export default scenario;
}
