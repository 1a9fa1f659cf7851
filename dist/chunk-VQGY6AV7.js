import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var e={done:0,refused:1,unknown:2};export{e as a};
