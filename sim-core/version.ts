/** Version of the engine: every change that alters a number raises it. */
export const ENGINE_VERSION = '0.1.0';
