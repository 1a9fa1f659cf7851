import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a,b,c,d,e}from"./chunk-JODZ36UV.js";import"./chunk-37XSFEMT.js";import"./chunk-R2UDZHKT.js";import"./chunk-L25UUJGV.js";export{a as SNAPSHOT_VERSION,e as describeSnapshotError,c as readSnapshot,d as renderSnapshot,b as snapshotSchema};
