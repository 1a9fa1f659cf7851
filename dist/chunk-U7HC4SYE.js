function e(n){return{...n,XANO_WORKSPACE:void 0}}export{e as a};
