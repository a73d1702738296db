/** simjs has no types and exports nothing: it sets `window.Sim`, which `simjs-adapter.ts` describes and takes. */
declare module 'simjs';
