import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a}from"./chunk-WBVSXYR7.js";import"./chunk-GHR7AMTY.js";import"./chunk-7HXUJFQI.js";import"./chunk-CLLT34QR.js";import"./chunk-OOEDKO62.js";export{a as createDeployStorage};
