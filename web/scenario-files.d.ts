/** A scenario file read by the build (`cli/dev/complete-scenarios.ts`). */
declare module '*.json?complete' {
  const scenario: import('./app/hashed-document.ts').HashedDocument;
  export default scenario;
}
