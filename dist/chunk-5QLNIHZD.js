import{m as r}from"./chunk-ZKJCWA6M.js";import{a as e}from"./chunk-4X3DCI4I.js";function i(o,n="not-done"){return{exitCode:e.unknown,reason:n,failures:o,warnings:[],summary:[`## \u2753 Could not do the job

${r(o)}`],log:"",outputs:{}}}function d(o){return o.includes(e.unknown)?e.unknown:o.includes(e.refused)?e.refused:e.done}export{i as a,d as b};
