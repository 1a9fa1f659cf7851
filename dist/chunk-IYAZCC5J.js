import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a,b,c,d}from"./chunk-HJWXIZTK.js";import"./chunk-RQ7U3J6I.js";import"./chunk-D4PWMPFP.js";import"./chunk-2G6367LQ.js";import"./chunk-NWFC2D5R.js";import"./chunk-5VSBVQ6L.js";import"./chunk-OOEDKO62.js";export{a as SNAPSHOT_VERSION,d as describeSnapshotError,b as readSnapshot,c as renderSnapshot};
