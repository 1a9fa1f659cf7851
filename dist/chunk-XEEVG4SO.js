import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function e(n){return{...n,XANO_WORKSPACE:void 0}}export{e as a};
