import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var o=".xano-ci";export{o as a};
