/** A module packed by the build (`cli/dev/packed.ts`): base64url of a DEFLATE stream. */
declare module '*?packed' {
  const packed: string;
  export default packed;
}
