import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var n=["error","warning","notice"];function o(e,t){return r(e.file,t.file)||e.line-t.line||e.column-t.column||r(e.check,t.check)||r(e.message,t.message)}function r(e,t){return e<t?-1:e>t?1:0}function i(e,t){return n.indexOf(e)<=n.indexOf(t)}export{n as a,o as b,r as c,i as d};
